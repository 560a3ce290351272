import type { Kind } from './kind'

export const stopApp: Kind = {
  name: 'stop-app',
  words: 'web server asked to end',
  isPlanned: true,
  strike: ({ keel }) => Promise.resolve(void process.kill(keel.webServerPid, 'SIGTERM')),
}
