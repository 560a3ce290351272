import { spawn } from 'node:child_process'
import { installPackages, isInstalled, node, refuseOldNode, top } from './install.mjs'
import { conclude, step } from './progress.mjs'

/** The first script of all: it runs on the host's Node before any package is there, then hands over to Node 24. */
const handOver = () =>
  new Promise((resolve, reject) => {
    // The channel tells the child when this process is gone, even when it was killed without a chance to say so.
    const child = spawn(node, ['--import', 'tsx', 'lib/launch/serve.ts'], {
      cwd: top,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })

await conclude(async () => {
  refuseOldNode()
  if (!isInstalled()) await step('Installing the packages', installPackages)
  return handOver()
})
