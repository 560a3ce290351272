import { join } from 'node:path'
import { defineConfig } from 'playwright/test'
import { top } from '../lib/launch/install.mjs'
import base from './playwright.config'

/** What happens to open pages while Keel is updated: real builds, one after the other, so it is a command of its own. */
export default defineConfig({
  testDir: 'builds',
  outputDir: join(top, 'test-results'),
  workers: 1,
  timeout: 20 * 60_000,
  // A page that waits tries again after half a minute at the latest.
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: { ...base.use, viewport: { width: 1280, height: 800 } },
})
