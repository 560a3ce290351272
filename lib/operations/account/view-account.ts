import 'server-only'
import { z } from 'zod'
import { idleSince } from '@/lib/clinics/idle'
import { findStaff } from '@/lib/db/staff'
import { getClinic } from '@/lib/db/clinics'
import { countPasskeys } from '@/lib/db/passkeys'
import { findSecondFactor } from '@/lib/db/second-factors'
import { listSessionsOf } from '@/lib/db/sessions'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** Whoever is signed in, as the clinic knows them, and where else they are signed in. */
export const viewAccount = defineQuery({
  who: 'staff',
  action: 'account.view',
  input: z.object({}),
  load: async ({ tx, clinicId, actor }) => (await findStaff(tx, clinicId, actor.staffId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, actor, now }, { name, email, role, passwordOffAt }) => {
    const { requiresCode, timeZone, idleMinutes } = await getClinic(tx, clinicId)
    const open = await listSessionsOf(tx, clinicId, actor.staffId, now, idleSince(idleMinutes, now))
    const sessions = open.map((each) => ({ ...each, isHere: each.id === actor.sessionId }))
    const codes = await findSecondFactor(tx, clinicId, actor.staffId)
    const { setUpAt = null, recoveryLeft = 0 } = codes ?? {}
    const passkeys = await countPasskeys(tx, clinicId, actor.staffId)
    const held = { codes: { setUpAt, recoveryLeft, isRequired: requiresCode }, passkeys, passwordOffAt }
    return done({ name, email, role, sessions, timeZone, ...held })
  },
})
