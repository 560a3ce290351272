import { setTimeout as after } from 'node:timers/promises'
import type { Kind } from './kind'

export const stallMail: Kind = {
  name: 'mail-stalls',
  words: 'mail server says nothing for 5 to 15 s',
  isPlanned: true,
  strike: async ({ mailbox, chance }) => {
    mailbox.stall()
    await after(chance.between(5000, 15_000))
    mailbox.goOn()
  },
}
