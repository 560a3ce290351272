import 'server-only'
import { z } from 'zod'
import { isConfirmable } from '@/lib/clinics/email-change'
import { getClinic } from '@/lib/db/clinics'
import { findWaitingEmail } from '@/lib/db/email-changes'
import { findSecondFactor } from '@/lib/db/second-factors'
import { findStaff } from '@/lib/db/staff'
import { hasMailServer } from '@/lib/mail/transport'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** The address that somebody has, the one that waits to be confirmed, and what is asked of them before another. */
export const viewEmail = defineQuery({
  who: 'staff',
  action: 'account.view',
  input: z.object({}),
  load: async ({ tx, clinicId, actor }) => (await findStaff(tx, clinicId, actor.staffId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, now }, { id: staffId, email, passwordOffAt }) => {
    const { timeZone } = await getClinic(tx, clinicId)
    const asksCode = !passwordOffAt && (await findSecondFactor(tx, clinicId, staffId)) !== null
    const provesBy = passwordOffAt ? 'passkey' : 'password'
    const change = await findWaitingEmail(tx, clinicId, staffId)
    const waiting = change && isConfirmable(change, now) ? { email: change.newEmail, until: change.expiresAt } : null
    return done({ email, timeZone, asksCode, provesBy, waiting, canSend: hasMailServer() } as const)
  },
})
