import { createHmac } from 'node:crypto'

/**
 * What Next makes the names of server actions from. The same secret gives the same names in every build and every
 * process, so that a page that was open during an update can still be sent. It says nothing of the secret.
 */
export const actionKeyFrom = (authSecret: string): string =>
  createHmac('sha256', authSecret).update('server actions').digest('base64')
