import 'server-only'
import type { Clock } from '@/lib/clock'
import { isRateLimited } from '@/lib/db/rate-limit'
import { inClinic } from '@/lib/db/transaction'
import { ok, refused, type Result } from '@/lib/result'
import { knownDevice } from './device-mark'
import type { FromWhere } from './from-where'
import { newChallenge } from './passkey-challenge'
import { passkeyPlace } from './passkey-place'
import { noClinic } from './refuse-sign-in'

interface Asking {
  readonly browser: string
  readonly from: FromWhere
}

/** What a browser is told to ask of whoever signs in with a passkey: any of theirs for this place, with a look at who holds it. */
export async function askPasskey({ browser, from }: Asking, clock: Clock): Promise<Result<object>> {
  const place = passkeyPlace()
  if (!place) return refused('passkey-wrong')
  if (await isPasskeyTooOften(from)) return refused('sign-in-too-often')
  const challenge = await inClinic(noClinic, (tx) => newChallenge(tx, { browser }, clock.now()))
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  return ok(await generateAuthenticationOptions({ rpID: place.rpId, challenge, userVerification: 'required' }))
}

/**
 * Each way writes something down, which a stranger is not to have Keel do for ever. A device on which somebody signed in before
 * counts by itself: a clinic is one sender, and what one browser of it does shuts nobody else out.
 */
export async function isPasskeyTooOften({ sender, device }: FromWhere): Promise<boolean> {
  const known = knownDevice(device)
  if (known) return isRateLimited('sign-in-passkey', `device ${known}`)
  return sender !== '' && isRateLimited('sign-in-passkey', sender)
}
