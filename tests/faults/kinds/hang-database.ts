import { setTimeout as after } from 'node:timers/promises'
import type { Kind } from './kind'

export const hangDatabase: Kind = {
  name: 'hang-database',
  words: 'PostgreSQL stands still for 3 to 12 s',
  strike: async ({ keel, chance }) => {
    keel.signalDatabase('SIGSTOP')
    try {
      await after(chance.between(3000, 12_000))
    } finally {
      keel.signalDatabase('SIGCONT')
    }
  },
}
