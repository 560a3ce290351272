import 'server-only'
import { z } from 'zod'
import { isPeriod, kept, periodSchema, type RetentionKind, retentionKinds, seenDue } from '@/lib/clinics/retention'
import { getClinic } from '@/lib/db/clinics'
import { countDue, listRetention, type SaidRetention } from '@/lib/db/retention'
import { type Context, defineQuery, done } from '../gateway'
import { provesBy } from '../steps/show-themselves'

/**
 * What of each kind would go today, and whether it does so by itself. With a kind and days, that one as it would be if it were
 * kept for so long.
 */
export const viewRetention = defineQuery({
  who: 'staff',
  action: 'retention.change',
  input: z.object({
    kind: z.enum(retentionKinds).nullable().catch(null),
    period: periodSchema.nullable().catch(null),
  }),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async (context, { timeZone, recordYears }, asked) => {
    const all = await listRetention(context.tx, context.clinicId)
    const shown: Awaited<ReturnType<typeof show>>[] = []
    for (const kind of retentionKinds) {
      const said = all.find((each) => each.kind === kind) ?? null
      shown.push(await show(context, kind, { said, recordYears, asked: asked.kind === kind ? asked : null }))
    }
    return done({ kinds: shown, recordYears, timeZone, provesBy: await provesBy(context) })
  },
})

interface Known {
  readonly said: SaidRetention | null
  readonly recordYears: number
  /** The period that was typed, if it was this kind's; null in it where it was no number. */
  readonly asked: { readonly period: number | null } | null
}

async function show({ tx, clinicId, now }: Context<'staff'>, kind: RetentionKind, { said, recordYears, asked }: Known) {
  const { days, atMost } = kept[kind]
  const isTaken = asked?.period != null && isPeriod(kind, asked.period, recordYears)
  const usual = days ? (said?.period ?? days.byDefault) : recordYears
  const period = isTaken ? asked.period : usual
  const due = await countDue(tx, clinicId, kind, { period, now })
  const isOn = said?.isOn === true
  return {
    ...{ kind, days, atMost, said, isOn, period, ...due },
    seen: seenDue(period, due),
    isOutOfRange: asked !== null && days !== null && !isTaken,
    /** Of whole records: the clinic's years were changed since a lead was shown what would go. Nothing goes meanwhile. */
    isWaiting: isOn && !isPeriod(kind, said.period, recordYears),
  }
}
