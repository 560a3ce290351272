import { join } from 'node:path'
import { defineConfig, devices } from 'playwright/test'
import { top } from '../lib/launch/install.mjs'
import { findOrInstallChromium } from './support/chromium.mjs'

const isRoot = process.getuid?.() === 0
const results = process.env.KEEL_RESULTS

export default defineConfig({
  testDir: 'e2e',
  outputDir: join(top, 'test-results'),
  globalSetup: './support/served-app.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // The second try is there for its trace: whatever needs one has failed, and is tried again by itself (tests/run.mjs).
  retries: process.env.CI ? 1 : 0,
  failOnFlakyTests: Boolean(process.env.CI),
  // Generous, because two browsers and a server share two cores; no test waits for time to pass.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ...(results ? [['json', { outputFile: join(results, 'e2e.json') }] as const] : [])],
  use: {
    ...devices['Desktop Chrome'],
    // Set by the global setup, which chooses a free port.
    baseURL: process.env.KEEL_E2E_ADDRESS,
    locale: 'en-US',
    actionTimeout: 10_000,
    // Kept of every test, lest it fail, it would slow them all; `--trace on` makes one by hand.
    trace: { mode: 'on-first-retry', screenshots: false, snapshots: true, sources: false },
    launchOptions: {
      executablePath: await findOrInstallChromium(),
      // Nobody looks at these screens: they are not worth a graphics card that has to be pretended.
      args: ['--disable-background-networking', '--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    // Each walk where it happens, named by its folder: patients hold a phone, and so does whoever is called away from a
    // desk; the rest of a clinic's day is at a screen. The two main walks go both ways. What axe looks at is also made as
    // narrow as a phone.
    {
      name: 'phone',
      testMatch: ['phone/*.spec.ts', 'both/*.spec.ts'],
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
    {
      name: 'desktop',
      testMatch: ['desktop/*.spec.ts', 'both/*.spec.ts'],
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
})
