import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, top } from '@/lib/launch/install.mjs'

/** As Debian's package faketime has it, by processor. */
const preloaded = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
  .map((kind) => `/usr/lib/${kind}/faketime/libfaketimeMT.so.1`)
  .find((path) => existsSync(path))

/** A clock for Keel alone, which can be set to another time while it runs: seconds before or after the real one. */
export class OwnClock {
  private constructor(private readonly file: string) {}

  /** Links to the packages, but for Node, which is told the time by the file. */
  static in(modules: string): OwnClock | undefined {
    if (preloaded === undefined) {
      symlinkSync(join(top, 'node_modules'), modules)
      return undefined
    }
    const clock = new OwnClock(join(modules, 'clock'))
    mkdirSync(join(modules, 'node/bin'), { recursive: true })
    for (const name of readdirSync(join(top, 'node_modules')).filter((each) => each !== 'node'))
      symlinkSync(join(top, 'node_modules', name), join(modules, name))
    clock.set(0)
    const told = [`LD_PRELOAD=${preloaded}`, `FAKETIME_TIMESTAMP_FILE=${clock.file}`, 'FAKETIME_CACHE_DURATION=1']
    const wrapper = join(modules, 'node/bin/node')
    writeFileSync(wrapper, `#!/bin/sh\nexec env ${told.join(' ')} FAKETIME_DONT_FAKE_MONOTONIC=1 ${node} "$@"\n`)
    chmodSync(wrapper, 0o755)
    return clock
  }

  set(seconds: number): void {
    writeFileSync(this.file, `${seconds < 0 ? '-' : '+'}${String(Math.abs(Math.round(seconds)))}\n`)
  }
}
