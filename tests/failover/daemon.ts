import { spawn, type ChildProcess } from 'node:child_process'
import { openSync } from 'node:fs'
import type { Account } from '@/lib/launch/account'
import { isAlive, waitUntilGone } from '@/lib/launch/processes'
import { processesUnder } from '@/tests/support/process-tree'

interface Called {
  readonly program: string
  readonly args: readonly string[]
  /** Where what it says is kept. */
  readonly log: string
  /** PostgreSQL and PgBouncer refuse to be root. */
  readonly account: Account | undefined
}

/** One program of the group, which a service manager would look after. */
export class Daemon {
  #child: ChildProcess | undefined

  constructor(private readonly called: Called) {}

  start(): void {
    const { program, args, log, account } = this.called
    const out = openSync(log, 'a')
    this.#child = spawn(program, args, { ...account, cwd: '/', detached: true, stdio: ['ignore', out, out] })
  }

  /** It and all that it started, and these with all that they did, without a word. */
  async kill(others: readonly number[] = []): Promise<void> {
    const own = this.#child?.pid
    const first = own === undefined ? others : [own, ...others]
    const all = first.flatMap((pid) => [pid, ...processesUnder(pid).map((each) => each.pid)])
    for (const pid of all) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
    await Promise.all(all.map((pid) => waitUntilGone(pid, 10_000)))
  }
}
