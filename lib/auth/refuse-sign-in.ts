import 'server-only'
import { appendAudit } from '@/lib/db/audit-log'
import { countTryIn, pointsOf } from '@/lib/db/rate-limit'
import { listToTell } from '@/lib/db/staff'
import { inClinic } from '@/lib/db/transaction'
import { queueMessage } from '@/lib/mail/queue-message'

/** No clinic has it: what is asked and written on its behalf finds and leaves nothing. */
export const noClinic = '00000000-0000-0000-0000-000000000000'

interface Refusing {
  readonly place: { readonly clinicId: string; readonly staffId: string } | null
  readonly reason: 'sign-in-wrong' | 'too-often' | 'provider-unknown' | 'passkey-wrong' | 'passkey-copied'
  readonly sender: string
  readonly isFirst: boolean
  readonly now: Date
}

/**
 * Writes a try down that was refused, in the audit log of the clinic whose address it was. For an address that is nobody's
 * the same statements run and leave no row there, so that the time of the answer does not tell them apart. Somebody who
 * tries the accounts of several colleagues from one place is told to the leads, once an hour.
 */
export async function refuseSignIn({ place, reason, sender, isFirst, now }: Refusing): Promise<void> {
  const clinicId = place?.clinicId ?? noClinic
  await inClinic(clinicId, async (tx) => {
    const tried = await countTryIn(tx, isFirst ? 'sign-in-spray' : 'sign-in-refused', `${sender} ${clinicId}`)
    const refused = { type: 'session.refused', reason, staffId: place?.staffId ?? noClinic } as const
    await appendAudit(tx, clinicId, { kind: 'unknown' }, now, [refused])
    if (!place || !isFirst || tried !== pointsOf('sign-in-spray')) return
    for (const { id: personId, email: address } of await listToTell(tx, clinicId)) {
      await queueMessage({ tx, clinicId, now }, { kind: 'sign-in-spray', personId, aboutId: null, address })
    }
  })
}
