import type { Served } from '../served'
import type { Kind } from './kind'

export interface WithWebServer extends Served {
  readonly webServerPid: number
}

export const killApp: Kind<WithWebServer> = {
  name: 'kill-app',
  words: 'web server killed',
  strike: ({ keel }) => Promise.resolve(void process.kill(keel.webServerPid, 'SIGKILL')),
}
