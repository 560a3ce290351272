import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { drawRoutineCases } from '@/lib/db/routine-draws'
import { monthsOver } from '@/lib/insights/routine'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Routine cases of a month that is over, drawn at random and once: of two leads at once, the first one's draw stays. */
export const drawRoutine = defineCommand({
  who: 'staff',
  action: 'routine.draw',
  input: z.object({ month: z.string().max(7, 'text-too-long') }),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, actor, now }, { timeZone }, input) => {
    const month = monthsOver(now, timeZone).find((each) => each.month === input.month)
    if (!month) return refused('invalid', { fields: { month: { code: 'choose-from-list' } } })
    const drawing = { month, seed: randomUUID(), staffId: actor.staffId, at: now }
    const { drawn, wereAny } = await drawRoutineCases(tx, clinicId, drawing)
    if (drawn > 0) return done(null, { type: 'routine.drawn', month: month.month, count: drawn })
    return wereAny ? unchanged(null) : refused('nothing-to-draw')
  },
})
