import 'server-only'
import { maySeeCases } from '@/lib/clinics/colleague'
import { awayUntil, coverSchema, whyNoCover } from '@/lib/clinics/cover'
import { getClinic } from '@/lib/db/clinics'
import { lockColleague } from '@/lib/db/staff'
import { listCovers, passCovers, saveCover } from '@/lib/db/staff-covers'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { loadListOf } from '../steps/load-list-of'
import { noReceiver } from '../steps/receiver'

/**
 * Somebody is away until a day, and another covers: said by themselves, or by a lead. Whoever they cover is covered by the
 * other from then on. Both are locked first, so that of two who name one another at once the second is refused.
 */
export const sayAway = defineCommand({
  who: 'staff',
  action: 'cover.say',
  input: coverSchema,
  load: async (context, { staffId, coverId }) => {
    for (const id of [staffId, coverId].sort()) await lockColleague(context.tx, context.clinicId, id)
    const colleague = await loadListOf(context, staffId)
    return 'ok' in colleague || maySeeCases(colleague) ? colleague : refused('not-found')
  },
  run: async ({ tx, clinicId, actor, now }, { id: staffId }, { coverId, back }) => {
    const until = awayUntil(back, now, (await getClinic(tx, clinicId)).timeZone)
    if ('ok' in until) return until
    if (await noReceiver(tx, clinicId, coverId)) return noCover
    const standing = await listCovers(tx, clinicId, now)
    const no = whyNoCover({ staffId, coverId }, standing)
    if (no) return no
    const before = standing.find((each) => each.staffId === staffId)
    if (before?.coverId === coverId && before.until.getTime() === until.getTime()) return unchanged(null)
    await saveCover(tx, clinicId, { staffId, coverId, until }, { saidBy: actor.staffId, at: now })
    const passed = await passCovers(tx, clinicId, { from: staffId, to: coverId, now })
    const others = passed.map((each) => ({ type: 'staff.cover-said', staffId: each.staffId, coverId }) as const)
    return done(null, { type: 'staff.cover-said', staffId, coverId }, ...others)
  },
})

const noCover = refused('invalid', { fields: { coverId: { code: 'choose-from-list' } } })
