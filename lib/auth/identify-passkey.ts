import 'server-only'
import { shownPasskeySchema, type ShownPasskey } from '@/lib/clinics/passkey'
import type { Clock } from '@/lib/clock'
import { findPasskey, usePasskey } from '@/lib/db/passkeys'
import { lockSigningIn } from '@/lib/db/sign-in'
import { findStaff } from '@/lib/db/staff'
import { clinicOfPasskey, inClinic } from '@/lib/db/transaction'
import { ok, refused, type Result } from '@/lib/result'
import { isPasskeyTooOften } from './ask-passkey'
import { beginSession } from './begin-session'
import { type FromWhere, nowhere } from './from-where'
import type { Identified } from './identified'
import { isChallengeOf } from './passkey-challenge'
import { passkeyPlace } from './passkey-place'
import { challengeIn, readShownPasskey } from './read-passkey'
import { noClinic, refuseSignIn } from './refuse-sign-in'
import { idOfBytes } from './secret-token'

const wrong = refused('passkey-wrong')
const tooOften = refused('sign-in-too-often')

/**
 * Whoever shows a passkey of theirs, which recognized them: that is two factors, so no code is asked for. One refusal for
 * all that is not right about it; the log of the clinic whose passkey it is says a little more.
 */
export async function identifyPasskey(
  input: { readonly response: unknown; readonly browser: string },
  clock: Clock,
  from: FromWhere = nowhere,
): Promise<Result<Identified>> {
  const isTooOften = await isPasskeyTooOften(from)
  const parsed = shownPasskeySchema.safeParse(input.response)
  if (!parsed.success) return isTooOften ? tooOften : wrong
  const [shown, now] = [parsed.data, clock.now()]
  const { browser } = input
  const place = await clinicOfPasskey(shown.id)
  const refuse = async (reason: 'passkey-wrong' | 'passkey-copied' | 'too-often') => {
    await refuseSignIn({ place, reason, sender: from.sender, isFirst: false, now })
    return reason === 'too-often' ? tooOften : wrong
  }
  if (isTooOften) return refuse('too-often')
  // Used up whatever becomes of it.
  const isAsked = await inClinic(noClinic, (tx) => isChallengeOf(tx, { browser }, challengeIn(shown), now))
  const { clinicId, staffId } = place ?? { clinicId: noClinic, staffId: noClinic }
  const holder = await holderOf(clinicId, staffId, shown)
  const counter = isAsked && holder ? await counterOf(shown, holder) : null
  if (!holder || counter === null) return refuse('passkey-wrong')
  const { staff, passkeyId } = holder
  const session = await inClinic(clinicId, async (tx) => {
    // In the order of whoever ends it: the person first, then the passkey.
    await lockSigningIn(tx, clinicId, staff.id)
    if (!(await usePasskey(tx, clinicId, passkeyId, { counter, at: now }))) return 'passkey-copied'
    const beginning = { staff, from, now, by: { passkeyId }, hasSecondFactor: true } as const
    return (await beginSession(tx, clinicId, beginning)) ?? 'passkey-wrong'
  })
  return typeof session === 'string' ? refuse(session) : ok(session)
}

/** Whose passkey it is, where it still opens something. */
const holderOf = (clinicId: string, staffId: string, shown: ShownPasskey) =>
  inClinic(clinicId, async (tx) => {
    const passkey = await findPasskey(tx, clinicId, staffId, shown.id)
    const staff = await findStaff(tx, clinicId, staffId)
    const isTheirs = idOfBytes(Buffer.from(shown.response.userHandle, 'base64url')) === staffId
    if (!passkey || !staff || staff.disabledAt || !isTheirs) return null
    return { staff, passkeyId: passkey.id, publicKey: passkey.publicKey }
  })

async function counterOf(shown: ShownPasskey, holder: { readonly publicKey: Uint8Array<ArrayBuffer> }) {
  const place = passkeyPlace()
  return place && readShownPasskey(shown, holder, place)
}
