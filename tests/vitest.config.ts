import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { standInsOf } from '../lib/launch/stand-ins.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const resolve = {
  alias: {
    '@': root.replace(/\/$/, ''),
    // Throws outside Next by design; the tests are a server too.
    'server-only': fileURLToPath(new URL('support/server-only.ts', import.meta.url)),
  },
}

const invented = Object.entries(standInsOf('tests/invented/tsconfig.json'))

/** With the invented complaint and language beside what Keel knows; before the others, which are less exact. */
const resolveInvented = {
  alias: { ...Object.fromEntries(invented.map(([name, file]) => [name, join(root, file)])), ...resolve.alias },
}

/** They start what there is one of in a process, or say anew where its database and its mail server are. */
const alone = [
  ...['db', 'devices', 'jobs', 'launch', 'messages', 'prisma', 'traces', 'worker'].map(
    (room) => `tests/integration/${room}/**/*.test.ts`,
  ),
  'tests/integration/{auth/first-clinic,auth/change-email,auth/waiting-email,account/by-passkey-alone,account/change-email,account/mail-password-link,account/view-email,clinic/languages,retention/clear-due,staff/send-password-link}.test.ts',
]

const integration = {
  root,
  include: ['tests/integration/**/*.test.ts'],
  globalSetup: ['tests/support/template-database.ts'],
  testTimeout: 20_000,
  hookTimeout: 30_000,
}

/** As at most clinics there is a mail server, to which nobody speaks: of those that start or need one, each says so itself. */
const mailing = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'keel@mail.example' }

export default defineConfig({
  root,
  test: {
    // Most of an integration test is waiting for the database: one more than the two cores that there are at least.
    maxWorkers: 3,
    // With --coverage, of the tests of triage but its laws: each way that it can decide stands in some table.
    coverage: {
      provider: 'v8',
      include: ['lib/triage/**'],
      reporter: ['text'],
      thresholds: { branches: 100 },
    },
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          root,
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
          // They are pure: each file would only load the same modules anew, which took more than the tests.
          isolate: false,
          // Thousands of made-up answers take a while on a busy machine.
          testTimeout: 120_000,
        },
      },
      // Each file has a database of its own; what a worker has loaded serves all the files that come to it.
      {
        resolve: resolveInvented,
        test: { ...integration, name: 'integration', exclude: alone, isolate: false, env: mailing },
      },
      { resolve: resolveInvented, test: { ...integration, name: 'integration alone', include: alone } },
    ],
  },
})
