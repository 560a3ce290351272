import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateClient, isGenerated } from '../lib/launch/generate.mjs'
import { installPackages, isInstalled, node, refuseOldNode, top } from '../lib/launch/install.mjs'
import { conclude, Problem, runQuietly, seconds, step } from '../lib/launch/progress.mjs'
import { findOrInstallChromium } from './support/chromium.mjs'
import { secondTries } from './support/second-tries.mjs'

/** Everything, in the order in which a mistake is cheapest to find; the first that fails ends the run. */
const program = (...path) => join(top, 'node_modules', ...path)
const results = mkdtempSync(join(tmpdir(), 'keel-results-'))

const environment = (further = {}) => ({
  ...process.env,
  PATH: `${program('.bin')}:${process.env.PATH}`,
  NEXT_TELEMETRY_DISABLED: '1',
  KEEL_RESULTS: results,
  ...further,
})

/** One line a check, once it is done: two are at work side by side. */
const quiet = async ([label, ...args]) => {
  const since = performance.now()
  const { code, output } = await runQuietly(node, args, { cwd: top, env: environment() })
  console.log(`  ${label} … ${code === 0 ? seconds(since) : 'stopped'}`)
  if (code !== 0) throw new Problem(`${output.trim()}\n\n${label}: not in order.`)
}

/** As many at a time as there are cores; after one that fails no other begins. */
const sideBySide = async (checks) => {
  const waiting = [...checks]
  const problems = []
  const worker = async () => {
    for (let next = waiting.shift(); next && problems.length === 0; next = waiting.shift()) {
      await quiet(next).catch((problem) => problems.push(problem))
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
  if (problems.length > 0) throw problems[0]
}

const shown = (label, ...args) => shownIn({}, label, ...args)

const shownIn = async (further, label, ...args) => {
  const since = performance.now()
  console.log(`\n  ${label}`)
  const child = spawn(node, args, { cwd: top, env: environment(further), stdio: ['ignore', 'inherit', 'inherit'] })
  const pass = (signal) => child.kill(signal)
  process.on('SIGINT', pass).on('SIGTERM', pass)
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve))
  process.off('SIGINT', pass).off('SIGTERM', pass)
  if (code !== 0) throw new Problem(`${label}: failed after ${seconds(since)}.`)
  console.log(`  ${label} … ${seconds(since)}`)
}

const vitestOf = (kind) => [
  program('vitest/vitest.mjs'),
  'run',
  ...['--config', 'tests/vitest.config.ts', '--project', `${kind}*`],
]
const vitest = (kind) => [
  ...vitestOf(kind),
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${join(results, `${kind}.json`)}`],
]

const check = async (further = []) => {
  // The types of the routes first: two of the others read them. Then the longest first, so that none is left for the end.
  await quiet(['Route types', program('next/dist/bin/next'), 'typegen'])
  await sideBySide([
    ['Lint and types', program('oxlint/bin/oxlint'), '--deny-warnings'],
    ['Formatting', program('oxfmt/bin/oxfmt'), '--check'],
    [
      'Arrows',
      program('dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', 'tests/dependency-cruiser.cjs', 'app', 'components', 'lib', 'prisma', 'tests'],
    ],
    ['Unused', program('knip/bin/knip.js'), '--config', 'tests/knip.json'],
    ['Content', '--import', 'tsx', 'lib/content/check-cli.ts'],
    ...further,
  ])
}
/** After the checks of one core, beside the lint of the other: the browser tests would wait for it. */
const building = ['Pages for the browser tests', '--import', 'tsx', 'tests/support/build-cli.ts']
const unit = async () => {
  // The laws would take every way too; each of thousands of made-up forms counted takes long.
  await quiet([
    'Each way of triage is in its tables',
    ...[...vitestOf('unit'), '--coverage', 'tests/unit/triage', '--exclude', 'tests/unit/triage/laws/**'],
  ])
  await shown('Unit and architecture tests', ...vitest('unit'))
}
const integration = () => shown('Integration tests', ...vitest('integration'))
const playwright = [program('playwright/cli.js'), 'test', '--config', 'tests/playwright.config.ts']
const e2e = async () => {
  process.env.CHROMIUM_PATH = await step('Finding a browser', findOrInstallChromium)
  await shown('End-to-end tests', ...playwright).catch(again)
}
let arePassed = false
/** Whatever needed its second try has to pass five times in a row by itself; it is named either way. */
const again = async (problem) => {
  const report = readResult('e2e.json')
  const tries = report ? secondTries(report) : []
  if (tries.length === 0) throw problem
  const projects = [...new Set(tries.map(({ project }) => `--project=${project}`))]
  await shownIn(
    { KEEL_RESULTS: undefined },
    'What needed a second try, five times by itself',
    ...[...playwright, ...projects, '--retries=0', '--workers=1', '--repeat-each=5', ...tries.map(({ at }) => at)],
  )
  arePassed = true
}
/** On the pages of the browser tests, some of what `npm run test:faults` does to a Keel. */
const faults = () =>
  shown('A few faults, and what is kept', '--conditions=react-server', '--import', 'tsx', 'tests/faults/few.ts')
/** Builds three times: too long for every run, and it leaves a build of its own behind. */
const builds = async () => {
  process.env.CHROMIUM_PATH = await step('Finding a browser', findOrInstallChromium)
  await shown('Updates under open pages', program('playwright/cli.js'), 'test', '--config', 'tests/builds.config.ts')
}

const parts = {
  check: [() => check()],
  unit: [unit],
  integration: [integration],
  e2e: [e2e],
  faults: [faults],
  builds: [builds],
}
const everything = [() => check([building]), unit, integration, e2e, faults]

/** What a runner wrote of its tests; nothing where it never came to that. */
const readResult = (file) => {
  try {
    return JSON.parse(readFileSync(join(results, file), 'utf8'))
  } catch {
    return undefined
  }
}

const count = (file, read) => {
  const report = readResult(file)
  return report ? read(report) : [0, 0]
}

/** Both runners say their own numbers; the last line adds them up. */
const total = () => {
  const counts = [
    ...['unit.json', 'integration.json'].map((file) =>
      count(file, (report) => [report.numPassedTests, report.numFailedTests]),
    ),
    count('e2e.json', ({ stats: { expected, unexpected, flaky } }) =>
      arePassed ? [expected + flaky, unexpected] : [expected, unexpected + flaky],
    ),
  ]
  const [passed, failed] = counts.reduce(([one, two], [three, four]) => [one + three, two + four], [0, 0])
  if (passed + failed > 0) console.log(`\n${passed} passed, ${failed} failed`)
}

await conclude(async () => {
  const since = performance.now()
  const chosen = process.argv[2]
  try {
    refuseOldNode()
    if (!isInstalled()) await step('Installing the packages', installPackages)
    if (!isGenerated()) await step('Generating the database client', generateClient)
    const asked = chosen ? parts[chosen] : everything
    if (!asked) throw new Problem(`There is no part ${chosen}: ${Object.keys(parts).join(', ')}.`)
    for (const part of asked) await part()
    console.log(`\n  Everything is in order … ${seconds(since)}`)
  } finally {
    total()
    rmSync(results, { recursive: true, force: true })
  }
})
