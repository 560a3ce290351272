import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { listDraws, listDrawnCases } from '@/lib/db/routine-draws'
import { monthsOver } from '@/lib/insights/routine'
import { defineQuery, done } from '../gateway'

/** Month by month what was drawn and found, and the cases of one month; of any other month, those of the last. */
export const viewRoutine = defineQuery({
  who: 'staff',
  action: 'insights.view',
  input: z.object({ month: z.string().nullable().catch(null) }),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, now }, { timeZone }, asked) => {
    const months = monthsOver(now, timeZone).map(({ month }) => month)
    const [last = ''] = months
    const month = months.find((each) => each === asked.month) ?? last
    const draws = await listDraws(tx, clinicId, months.at(-1) ?? last)
    const isDrawn = draws.some((draw) => draw.month === month)
    const cases = isDrawn ? await listDrawnCases(tx, clinicId, month) : []
    return done({ timeZone, months, month, draws, cases }, { type: 'routine.viewed', month })
  },
})
