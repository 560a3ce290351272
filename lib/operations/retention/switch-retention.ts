import 'server-only'
import { z } from 'zod'
import { isPeriod, periodSchema, retentionKinds, seenDue } from '@/lib/clinics/retention'
import { getClinic } from '@/lib/db/clinics'
import { countDue, listRetention, saveRetention } from '@/lib/db/retention'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { countingTries } from '../steps/counting-tries'
import { notThem, proofSchema } from '../steps/show-themselves'

const missing = { code: 'field-missing' }
const recordsGo = z.object({ kind: z.literal('records'), to: z.literal('on') })

/**
 * What is old goes by itself from the next night on, once a lead was shown what that would be today; or no longer does. That
 * whole records go takes the lead's password or passkey each time, as erasing one by hand does.
 */
export const switchRetention = countingTries(
  ['password-change'],
  defineCommand({
    who: 'staff',
    action: 'retention.change',
    input: z.object({
      kind: z.enum(retentionKinds, 'choose-from-list'),
      to: z.enum(['on', 'off'], 'choose-from-list'),
      period: periodSchema,
      /** What the page showed. */
      seen: z.string().max(100, 'text-too-long'),
      password: proofSchema.or(z.literal('')).optional(),
    }),
    load: ({ tx, clinicId }) => getClinic(tx, clinicId),
    asksAnew: (_, { kind, to }) => kind !== 'records' || to === 'off',
    run: async (context, { recordYears }, { kind, to, period, seen, password = '' }) => {
      const { tx, clinicId, actor, now } = context
      const said = (await listRetention(tx, clinicId)).find((each) => each.kind === kind)
      const wasOn = said?.isOn === true
      const saying = { kind, staffId: actor.staffId, at: now }
      if (to === 'off') {
        if (!wasOn) return unchanged(null)
        await saveRetention(tx, clinicId, { ...saying, period: said.period, isOn: false })
        return done(null, { type: 'retention.switched', kind, period: said.period, isOn: false })
      }
      if (!isPeriod(kind, period, recordYears)) return refused('retention-changed')
      const wrong = kind !== 'records' ? null : password === '' ? missing : await notThem(context, password)
      if (wrong) return refused('invalid', { fields: { password: wrong } })
      if (wasOn && said.period === period) return unchanged(null)
      const due = await countDue(tx, clinicId, kind, { period, now })
      if (seenDue(period, due) !== seen) return refused('retention-changed')
      await saveRetention(tx, clinicId, { ...saying, period, isOn: true })
      return done(null, { type: 'retention.switched', kind, period, isOn: true })
    },
  }),
  (input) => recordsGo.safeParse(input).success,
)
