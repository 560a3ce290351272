import 'server-only'
import { appendAudit } from '@/lib/db/audit-log'
import { sprayedAccounts } from '@/lib/clinics/spray'
import type { Tx } from '@/lib/db/client'
import { countTryIn, pointsOf } from '@/lib/db/rate-limit'
import { countWorking } from '@/lib/db/staff'
import { inClinic } from '@/lib/db/transaction'
import { tellLeads } from '@/lib/mail/tell-leads'

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
 * tries the accounts of several colleagues from one place is told to the leads, once an hour; so are many accounts that are
 * tried from wherever.
 */
export async function refuseSignIn({ place, reason, sender, isFirst, now }: Refusing): Promise<void> {
  const clinicId = place?.clinicId ?? noClinic
  await inClinic(clinicId, async (tx) => {
    const tried = await countTryIn(tx, isFirst ? 'sign-in-spray' : 'sign-in-refused', `${sender} ${clinicId}`)
    // Of one sender no more than are not told by themselves.
    const missed = await countMissed(tx, { place, sender, isFirst: isFirst && tried < pointsOf('sign-in-spray') })
    const refused = { type: 'session.refused', reason, staffId: place?.staffId ?? noClinic } as const
    await appendAudit(tx, clinicId, { kind: 'unknown' }, now, [refused])
    if (!place || !isFirst) return
    if (tried === pointsOf('sign-in-spray')) await tellLeads({ tx, clinicId, now }, 'sign-in-spray')
    if (missed > 0 && missed === sprayedAccounts(await countWorking(tx, clinicId)))
      await tellLeads({ tx, clinicId, now }, 'sign-in-spray-wide')
  })
}

/** How many accounts of the clinic were tried in vain within the hour, where this is one more; else 0. Always by two counts. */
async function countMissed(tx: Tx, { place, sender, isFirst }: Pick<Refusing, 'place' | 'sender' | 'isFirst'>) {
  const clinicId = place?.clinicId ?? noClinic
  const times = await countTryIn(
    tx,
    isFirst ? 'sign-in-missed' : 'sign-in-refused',
    place?.staffId ?? `nobody ${sender}`,
  )
  const isOneMore = isFirst && times === 1
  if (isOneMore) return countTryIn(tx, 'sign-in-clinic', clinicId)
  await countTryIn(tx, 'sign-in-refused', `all ${clinicId} ${sender}`)
  return 0
}
