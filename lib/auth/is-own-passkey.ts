import 'server-only'
import { shownPasskeySchema } from '@/lib/clinics/passkey'
import type { Tx } from '@/lib/db/client'
import { findPasskey, usePasskey } from '@/lib/db/passkeys'
import { isChallengeOf } from './passkey-challenge'
import { passkeyPlace } from './passkey-place'
import { challengeIn, readShownPasskey } from './read-passkey'

interface Showing {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
  readonly actor: { readonly sessionId: string; readonly staffId: string }
}

/** Whether a passkey of theirs recognized them just now, asked of this session. */
export async function isOwnPasskey({ tx, clinicId, now, actor }: Showing, response: string): Promise<boolean> {
  const { sessionId, staffId } = actor
  const { data: shown } = shownPasskeySchema.safeParse(response)
  const place = passkeyPlace()
  if (!shown || !place) return false
  if (!(await isChallengeOf(tx, { proofOf: sessionId }, challengeIn(shown), now))) return false
  const passkey = await findPasskey(tx, clinicId, staffId, shown.id)
  const counter = passkey && (await readShownPasskey(shown, passkey, place))
  return passkey !== null && counter !== null && usePasskey(tx, clinicId, passkey.id, { counter, at: now })
}
