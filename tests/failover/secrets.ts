import { randomBytes } from 'node:crypto'

/** Of this run alone. */
export const secrets = { database: randomBytes(16).toString('hex') }
