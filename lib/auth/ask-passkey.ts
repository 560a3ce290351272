import 'server-only'
import type { Clock } from '@/lib/clock'
import { isRateLimited } from '@/lib/db/rate-limit'
import { inClinic } from '@/lib/db/transaction'
import { ok, refused, type Result } from '@/lib/result'
import { newChallenge } from './passkey-challenge'
import { passkeyPlace } from './passkey-place'
import { noClinic } from './refuse-sign-in'

interface Asking {
  readonly browser: string
  readonly sender: string
}

/** What a browser is told to ask of whoever signs in with a passkey: any of theirs for this place, with a look at who holds it. */
export async function askPasskey({ browser, sender }: Asking, clock: Clock): Promise<Result<object>> {
  const place = passkeyPlace()
  if (!place) return refused('passkey-wrong')
  if (await isPasskeyTooOften(sender)) return refused('sign-in-too-often')
  const challenge = await inClinic(noClinic, (tx) => newChallenge(tx, { browser }, clock.now()))
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  return ok(await generateAuthenticationOptions({ rpID: place.rpId, challenge, userVerification: 'required' }))
}

/** Each way writes something down, which a stranger is not to have Keel do for ever. */
export const isPasskeyTooOften = async (sender: string): Promise<boolean> =>
  sender !== '' && (await isRateLimited('sign-in-passkey', sender))
