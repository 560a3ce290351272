import 'server-only'
import { z } from 'zod'
import { listed } from '@/lib/audit/listed'
import { readInHand } from '@/lib/db/in-hand'
import { stepFrom } from '@/lib/db/step-columns'
import { takenAtOnce } from '@/lib/cases/taken-list'
import { undoableFrom } from '@/lib/cases/undo'
import { fullName } from '@/lib/patients/name'
import { ageOn } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'
import { loadListOf } from '../steps/load-list-of'

/** What somebody has in hand, and to whom it can be given: one's own, or a colleague's for a lead. */
export const viewInHand = defineQuery({
  who: 'staff',
  action: 'case.give',
  input: z.object({ staffId: z.uuid() }),
  load: (context, { staffId }) => loadListOf(context, staffId),
  run: async ({ tx, clinicId, actor, now }, { id, name }) => {
    const found = await readInHand(tx, clinicId, id, now, { staffId: actor.staffId, undoableFrom: undoableFrom(now) })
    if (!found) return refused('not-found')
    const { clinic, receivers, groups, cases, total } = found
    const { timeZone } = clinic
    const taken = takenAtOnce(found.taken, { staffId: actor.staffId, now })
    const value = {
      ...{ id, name, timeZone, total, groups },
      /** What whoever looks took of it by one press, and can undo by one. */
      taken: taken && { at: taken.at, count: taken.cases.length },
      isMe: id === actor.staffId,
      away: receivers.find((each) => each.id === id)?.away ?? null,
      covers: receivers.filter(({ away }) => away?.coverId === id).map((each) => each.name),
      // Whoever is away covers nobody; a lead may cover.
      mayCover: receivers.filter((each) => each.id !== id && each.away === null),
      // Of a colleague's list leads may take some themselves.
      colleagues: receivers.filter((each) => each.id !== id),
      cases: cases.map((each) => ({
        ...{ id: each.id, tier: each.tier, name: fullName(each), age: ageOn(each.dateOfBirth, now, timeZone) },
        isRestricted: each.isRestricted,
        nextStep: stepFrom(each),
      })),
    }
    const patientIds = cases.map(({ patientId }) => patientId)
    return done(value, ...listed('worklist', patientIds))
  },
})
