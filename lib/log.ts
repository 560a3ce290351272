import 'server-only'
import { pino } from 'pino'

/** What went wrong, never with whom: no name, answer, address or secret is ever handed to it. */
export const log = pino({ name: 'keel', redact: ['req', 'err.meta', 'err.config'] })
