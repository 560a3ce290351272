import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { node, top } from '@/lib/launch/install.mjs'
import { Problem, runQuietly } from '@/lib/launch/progress.mjs'
import { waitUntilGone } from '@/lib/launch/processes'
import { freePort } from '@/tests/support/free-port'
import { wordsOf } from './same-words'

const next = join(top, 'node_modules/next/dist/bin/next')

export interface BareServer {
  readonly address: string
  /** From now on the words of this page stand at `/same/` and its name. */
  readonly holds: (name: string, html: string) => void
  stop(): Promise<void>
}

type Follow = (child: ChildProcess) => void

const environment = {
  ...{ PATH: process.env.PATH, HOME: process.env.HOME },
  ...{ NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' },
}

/** Outside of Keel, with its packages alone: from a folder within, Next would take Keel's own hooks into the page. */
async function build(onSpawn: Follow): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'keel-bare-'))
  cpSync(join(top, 'tests/bench/bare'), folder, { recursive: true })
  symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  mkdirSync(join(folder, 'words'))
  const building = { cwd: folder, detached: true, env: environment, onSpawn }
  const { code, output } = await runQuietly(node, [next, 'build'], building)
  if (code !== 0) throw new Problem(`The bare page could not be built:\n${output.trim()}`)
  return folder
}

/** One page of Next with one query: what Keel's pages are measured beside. */
export async function startBare(databaseUrl: string, onSpawn: Follow): Promise<BareServer> {
  const folder = await build(onSpawn)
  const port = await freePort()
  const address = `http://127.0.0.1:${String(port)}`
  const child = spawn(node, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    ...{ cwd: folder, detached: true, stdio: 'ignore' },
    env: { ...environment, BARE_DATABASE_URL: databaseUrl },
  })
  onSpawn(child)
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await waitUntilGone(child.pid, 8000)
    }
    rmSync(folder, { recursive: true, force: true })
  }
  const patience = performance.now() + 30_000
  while (
    !(await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || child.signalCode !== null || performance.now() > patience) {
      await stop()
      throw new Problem('The bare page could not be served.')
    }
    await after(50)
  }
  const holds = (name: string, html: string) => {
    writeFileSync(join(folder, 'words', `${name}.json`), JSON.stringify(wordsOf(html)))
  }
  return { address, holds, stop }
}
