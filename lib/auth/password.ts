import 'server-only'
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// argon2id at the library's defaults (19 MiB, 2 passes), which are OWASP's first recommendation.
export const hashPassword = (password: string): Promise<string> => hash(password)

/** What stands in the place of one that nobody is to know. */
export const hashOfNoPassword = (): Promise<string> => hashPassword(randomBytes(32).toString('base64url'))

// Checked when the address is unknown, so that the answer takes as long as for a known one.
let decoy: Promise<string> | undefined

export async function isPassword(storedHash: string | null, password: string): Promise<boolean> {
  decoy ??= hash('nobody has this password')
  const matches = await verify(storedHash ?? (await decoy), password)
  return matches && storedHash !== null
}
