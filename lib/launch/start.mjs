import { spawn } from 'node:child_process'
import { installPackages, isInstalled, node, refuseOldNode, top } from './install.mjs'
import { whenNpmIsGone } from './npm-gone.mjs'
import { conclude, Problem, step } from './progress.mjs'

/** `npm start` does all; on a server `npm run build` prepares and `npm run serve` serves. */
const scripts = { start: 'serve.ts', build: 'build-cli.ts', serve: 'serve.ts' }
const asked = process.argv[2] ?? 'start'

/** The first script of all: it runs on the host's Node before any package is there, then hands over to Node 24. */
const handOver = () =>
  new Promise((resolve, reject) => {
    // The channel tells the child when this process is gone, even when it was killed without a chance to say so.
    const child = spawn(node, ['--import', 'tsx', `lib/launch/${scripts[asked]}`, asked], {
      cwd: top,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    if (process.env.npm_lifecycle_event) whenNpmIsGone(() => child.kill('SIGTERM'))
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })

await conclude(async () => {
  refuseOldNode()
  if (!Object.hasOwn(scripts, asked)) throw new Problem(`Keel knows ${Object.keys(scripts).join(', ')}.`)
  if (!isInstalled() && asked === 'serve')
    throw new Problem('The packages are not installed yet: run npm run build first.')
  if (!isInstalled()) await step('Installing the packages', installPackages)
  return handOver()
})
