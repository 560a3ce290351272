import type { Kind } from './kind'

export const killDatabase: Kind = {
  name: 'kill-database',
  words: 'PostgreSQL killed',
  strike: ({ keel }) => Promise.resolve(void process.kill(keel.postmasterPid, 'SIGKILL')),
}
