import { existsSync, readFileSync } from 'node:fs'

/** A user of this machine. */
export interface User {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Those whom /etc/passwd names; none where there is no such file. */
export function listUsers(): readonly User[] {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : []
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}
