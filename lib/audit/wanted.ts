import { z } from 'zod'
import { momentOf } from '@/lib/clinics/wall-clock'
import { auditEventSchema } from './event'

export const eventTypes = auditEventSchema.options.map(({ shape }) => shape.type.value)

/** Of a year that a calendar of the clinic's knows, and the day after it too. */
const day = z.iso
  .date()
  .refine((date) => date >= '1900-01-01' && date < '9999-01-01')
  .nullable()
  .catch(null)

/** What of the log is wanted: by whom, about whom, of which kind and on which days of the clinic, all together. */
export const wantedSchema = z.object({
  person: z.uuid().nullable().catch(null),
  patient: z.uuid().nullable().catch(null),
  kind: z.enum(eventTypes).nullable().catch(null),
  from: day,
  to: day,
})
export type Wanted = z.infer<typeof wantedSchema>

const dayMs = 24 * 60 * 60_000

/** From the first moment of the first day to the first that is no more of the last one. */
export function momentsOf({ from, to }: Pick<Wanted, 'from' | 'to'>, timeZone: string) {
  const midnight = (date: string, later: number) =>
    momentOf(new Date(Date.parse(`${date}T00:00:00Z`) + later), timeZone)
  return { since: from === null ? null : midnight(from, 0), before: to === null ? null : midnight(to, dayMs) }
}

/** Where a page ends: the next one begins after it. */
export interface Place {
  readonly at: Date
  readonly id: string
}

export const writePlace = ({ at, id }: Place): string => `${String(at.getTime())}.${id}`

export function readPlace(text: string): Place | null {
  const [, ms = '', id = ''] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(text) ?? []
  return z.uuid().safeParse(id).success ? { at: new Date(Number(ms)), id } : null
}
