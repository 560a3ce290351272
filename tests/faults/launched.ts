import { spawn, type ChildProcess } from 'node:child_process'
import type { WriteStream } from 'node:fs'
import { join } from 'node:path'
import { isAlive, waitUntilGone } from '@/lib/launch/processes'
import { Problem } from '@/lib/launch/progress.mjs'
import { processesUnder, webServerUnder } from '@/tests/support/process-tree'
import { said } from './said'
import type { Ran } from './served'

export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`there is no ${what}`)
  return value
}

/** One `npm run serve`: the launcher and what stands under it. */
export class Launched {
  #launcher: ChildProcess | undefined

  constructor(
    private readonly folder: string,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly log: WriteStream,
  ) {}

  /** The folder's own, whose clock may be set. */
  private get node(): string {
    return join(this.folder, 'node_modules/node/bin/node')
  }

  /** As whoever watches over the service starts it, and starts it again. */
  async start(): Promise<void> {
    const child = spawn(this.node, ['lib/launch/start.mjs', 'serve'], {
      cwd: this.folder,
      env: this.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    this.#launcher = child
    let said = ''
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        this.log.write(chunk)
        said = `${said}${String(chunk)}`.slice(-4000)
        if (said.includes('Ready after')) resolve()
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('exit', () => {
        reject(new Problem(`Keel did not start:\n${said.trim()}`))
      })
    })
  }

  /** Whoever read what it says is gone. */
  stopListening(): void {
    this.#launcher?.stdout?.destroy()
    this.#launcher?.stderr?.destroy()
  }

  async stop(): Promise<void> {
    if (!this.#launcher || !isAlive(this.pid)) return
    process.kill(this.pid, 'SIGTERM')
    if (!(await waitUntilGone(this.pid, 30_000))) process.kill(-this.pid, 'SIGKILL')
  }

  /** All of it at once, as when a machine goes. */
  async kill(): Promise<void> {
    const all = [this.pid, ...processesUnder(this.pid).map(({ pid }) => pid)]
    for (const pid of all) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
    await Promise.all(all.map((pid) => waitUntilGone(pid, 10_000)))
  }

  /** The first script, which only hands over. */
  get pid(): number {
    return found(this.#launcher?.pid, 'launcher')
  }

  /** The one that keeps the others up. */
  get keeperPid(): number {
    const keeper = processesUnder(this.pid).find(({ command }) => command.includes('lib/launch/serve.ts'))
    return found(keeper?.pid, 'launcher')
  }

  get webServerPid(): number {
    return found(webServerUnder(this.pid), 'web server')
  }

  /** A program of Keel's that is run beside it. */
  run(args: readonly string[], typed = ''): Promise<Ran> {
    return said(spawn(this.node, [...args], { cwd: this.folder, env: this.environment, stdio: 'pipe' }), typed)
  }
}
