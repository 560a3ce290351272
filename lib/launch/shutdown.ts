import type { ChildProcess } from 'node:child_process'

/**
 * What has to be ended, last started first. Asked for twice (a second Ctrl-C, the signal that npm passes on as well),
 * it goes on once; what is still being started when the end comes is ended as soon as it stands.
 */
export class Shutdown {
  readonly #ends: (() => Promise<void>)[] = []
  #ending: Promise<void> | undefined

  readonly #begun = new AbortController()

  get hasBegun() {
    return this.signal.aborted
  }

  /** For whatever waits for something that may never come. */
  get signal(): AbortSignal {
    return this.#begun.signal
  }

  add(end: () => Promise<void>) {
    this.#ends.push(end)
    if (this.#ending) this.#ending = this.#ending.then(() => this.#endAll())
  }

  /** A helper that runs for one step, such as the build, and must not outlive Keel. */
  readonly follow = (child: ChildProcess) => {
    this.add(async () => {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      // Its whole group: a build has workers of its own.
      process.kill(-child.pid, 'SIGKILL')
      await gone
    })
  }

  begin(): Promise<void> {
    this.#begun.abort()
    return (this.#ending ??= this.#endAll())
  }

  async #endAll() {
    for (let end = this.#ends.pop(); end; end = this.#ends.pop()) await end().catch(() => undefined)
  }
}
