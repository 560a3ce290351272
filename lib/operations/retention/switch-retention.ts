import 'server-only'
import { z } from 'zod'
import { isPeriod, periodSchema, retentionKinds, seenDue } from '@/lib/clinics/retention'
import { getClinic } from '@/lib/db/clinics'
import { countDue, listRetention, saveRetention } from '@/lib/db/retention'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** What is old goes by itself from the next night on, once a lead was shown what that would be today; or no longer does. */
export const switchRetention = defineCommand({
  who: 'staff',
  action: 'retention.change',
  input: z.object({
    kind: z.enum(retentionKinds, 'choose-from-list'),
    to: z.enum(['on', 'off'], 'choose-from-list'),
    period: periodSchema,
    /** What the page showed. */
    seen: z.string().max(100, 'text-too-long'),
  }),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, actor, now }, { recordYears }, { kind, to, period, seen }) => {
    const said = (await listRetention(tx, clinicId)).find((each) => each.kind === kind)
    const wasOn = said?.isOn === true
    const saying = { kind, staffId: actor.staffId, at: now }
    if (to === 'off') {
      if (!wasOn) return unchanged(null)
      await saveRetention(tx, clinicId, { ...saying, period: said.period, isOn: false })
      return done(null, { type: 'retention.switched', kind, period: said.period, isOn: false })
    }
    if (!isPeriod(kind, period, recordYears)) return refused('retention-changed')
    if (wasOn && said.period === period) return unchanged(null)
    if (seenDue(period, await countDue(tx, clinicId, kind, { period, now })) !== seen)
      return refused('retention-changed')
    await saveRetention(tx, clinicId, { ...saying, period, isOn: true })
    return done(null, { type: 'retention.switched', kind, period, isOn: true })
  },
})
