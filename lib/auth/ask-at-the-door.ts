import 'server-only'
import { systemClock } from '@/lib/clock'
import { askPasskey } from './ask-passkey'
import { fromWhere } from './from-where'
import { rememberPasskeyBrowser } from './passkey-browser'

/** What this browser is to ask of whoever signs in with a passkey. */
export const askAtTheDoor = async () =>
  askPasskey({ browser: await rememberPasskeyBrowser(), from: await fromWhere() }, systemClock)
