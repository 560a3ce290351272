import 'server-only'
import { z } from 'zod'
import type { Place, Wanted } from '@/lib/audit/wanted'
import { writtenAuditSchema } from '@/lib/audit/written-event'
import { askOnce } from './ask'
import type { Tx } from './client'
import { Prisma } from './generated/client'
import type { Part } from './patient-merges'

const rowSchema = z.object({
  id: z.string(),
  at: z.date(),
  actorKind: z.enum(['staff', 'patient', 'system', 'unknown']),
  actorId: z.string().nullable(),
  event: writtenAuditSchema,
  patientIds: z.array(z.string()),
})
type ListedEvent = z.infer<typeof rowSchema>

interface EventPage extends Pick<Wanted, 'person' | 'kind'> {
  /** Who asks: of their own restricted record they are shown nothing. */
  readonly asker: string
  /** Every record of the patient: more than one where records became one. */
  readonly records: readonly string[] | null
  /** And what it was part of, until that was undone. */
  readonly parts?: readonly Part[]
  readonly since: Date | null
  readonly before: Date | null
  readonly after: Place | null
  readonly size: number
}

const sql = Prisma.sql
const where = (condition: Prisma.Sql | false | null) => (condition ? sql`AND ${condition}` : Prisma.empty)

/** One record is looked up along its index, in the order of time. */
const ofRecords = (ids: readonly string[], parts: readonly Part[]) => {
  const [first, ...more] = ids
  if (parts.length === 0 && more.length === 0) return sql`a.patient_id = ${first}::uuid`
  const whole = sql`a.patient_id = ANY (${ids}::uuid[])`
  const within = parts.map(
    ({ id, since, until }) => sql`(a.patient_id = ${id}::uuid AND e.at BETWEEN ${since} AND ${until})`,
  )
  return sql`(${Prisma.join([whole, ...within], ' OR ')})`
}

/** What is the asker's own restricted record, with what was merged into it or it into. */
const ownRecords = (clinicId: string, asker: string) => sql`
  SELECT coalesce(array_agg(own.id), '{}') AS ids
  FROM record_restriction r JOIN patient q ON q.clinic_id = r.clinic_id AND q.id = r.patient_id
    JOIN patient own ON own.clinic_id = q.clinic_id AND coalesce(own.merged_into, own.id) = coalesce(q.merged_into, q.id)
  WHERE r.clinic_id = ${clinicId}::uuid AND r.colleague_id = ${asker}::uuid AND r.lifted_at IS NULL`
const own = sql`(SELECT ids FROM own_records)`

/** The latest first. Of one patient it walks along that patient's own events. */
export function listAudit(tx: Tx, clinicId: string, wanted: EventPage): Promise<readonly ListedEvent[]> {
  const { asker, person, records, parts = [], kind, since, before, after, size } = wanted
  const isOfOne = (records?.length ?? 0) > 0
  const isOfMany = (records?.length ?? 0) + parts.length > 1
  const [table, time, id] = isOfOne
    ? [
        sql`audit_patient a JOIN audit_event e ON e.clinic_id = a.clinic_id AND e.id = a.event_id`,
        sql`a.recorded_at`,
        sql`a.event_id`,
      ]
    : [sql`audit_event e`, sql`e.recorded_at`, sql`e.id`]
  const asked = sql`
    WITH own_records AS MATERIALIZED (${ownRecords(clinicId, asker)})
    SELECT ${isOfMany ? sql`DISTINCT ON (a.recorded_at, a.event_id)` : Prisma.empty} e.id, e.recorded_at AS at, e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.event,
      CASE WHEN e.patient_ids && ${own} THEN ARRAY(SELECT unnest(e.patient_ids) EXCEPT SELECT unnest(${own})) ELSE e.patient_ids END AS "patientIds"
    FROM ${table}
    WHERE e.clinic_id = ${clinicId}::uuid AND (cardinality(e.patient_ids) = 0 OR NOT e.patient_ids <@ ${own})
      ${where(isOfOne && sql`a.clinic_id = ${clinicId}::uuid AND ${ofRecords(records ?? [], parts)}`)}
      ${where(person !== null && sql`e.actor_id = ${person}::uuid`)} ${where(kind !== null && sql`e.kind = ${kind}`)}
      ${where(since && sql`${time} >= ${since}`)} ${where(before && sql`${time} < ${before}`)}
      ${where(after && sql`(${time}, ${id}) < (${after.at}, ${after.id}::uuid)`)}
    ORDER BY ${time} DESC, ${id} DESC LIMIT ${size + 1}`
  return askOnce(tx, rowSchema, asked)
}
