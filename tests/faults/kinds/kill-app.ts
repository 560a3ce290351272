import type { Kind } from './kind'

export const killApp: Kind = {
  name: 'kill-app',
  words: 'web server killed',
  strike: ({ keel }) => Promise.resolve(void process.kill(keel.webServerPid, 'SIGKILL')),
}
