import type pg from 'pg'
import { type AuditEvent, auditEventSchema } from '@/lib/audit/event'
import { type BroughtBack, type Fate, fateOf } from '@/lib/patients/erased-again'
import { erasedBefore } from '@/lib/patients/grounds'

export interface Again {
  readonly patientId: string
  readonly fate: Fate
}

interface Found extends BroughtBack {
  readonly id: string
}

type Named = ReadonlySet<string>

const found = `
  SELECT p.id, w.whole, keel_records_of($1, w.whole) AS parts, keel_is_held($1, w.whole) AS "isHeld",
    (keel_record_counts($1, w.whole) ->> 'open')::int AS "openCases"
  FROM patient p, LATERAL (SELECT coalesce(p.merged_into, p.id) AS whole) w
  WHERE p.clinic_id = $1 AND p.id = ANY ($2::uuid[]) ORDER BY p.id`

/** One transaction for one clinic; also as a role that row-level security holds. What `work` calls undone is taken back. */
async function inClinic<Value>(
  client: pg.Client,
  clinicId: string,
  begin: string,
  work: () => Promise<{ readonly value: Value; readonly isKept: boolean }>,
): Promise<Value> {
  await client.query(begin)
  let isKept = false
  try {
    await client.query(`SELECT set_config('keel.clinic', $1, true)`, [clinicId])
    const done = await work()
    isKept = done.isKept
    return done.value
  } finally {
    await client.query(isKept ? 'COMMIT' : 'ROLLBACK')
  }
}

const look = (client: pg.Client, clinicId: string, named: Named): Promise<readonly Found[]> =>
  inClinic(client, clinicId, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async () => {
    const { rows } = await client.query<Found>(found, [clinicId, [...named]])
    return { value: rows, isKept: false }
  })

const refusals: Readonly<Record<string, Fate>> = { gone: 'gone', held: 'held', 'in-care': 'in-care' }

/** By the function by which a lead erases, which looks again at what may have changed meanwhile. */
const erase = (client: pg.Client, clinicId: string, patientId: string, named: Named): Promise<Fate> =>
  inClinic<Fate>(client, clinicId, 'BEGIN', async () => {
    const { rows } = await client.query<{ outcome: string }>(
      `SELECT keel_erase_record($1, $2, gen_random_uuid(), NULL, now(), $3, '') AS outcome`,
      [clinicId, patientId, erasedBefore],
    )
    const outcome = rows[0]?.outcome ?? ''
    const refused = refusals[outcome]
    if (refused) return { value: refused, isKept: false }
    const { rows: remains } = await client.query<{ id: string; merged: readonly string[] }>(
      'SELECT id, merged_ids AS merged FROM erasure WHERE clinic_id = $1 AND patient_id = $2',
      [clinicId, patientId],
    )
    const [erasure] = remains
    if (outcome !== 'erased' || !erasure) throw new Error('nothing was said of the erasing')
    if (erasure.merged.some((id) => !named.has(id))) return { value: 'with-others', isKept: false }
    const event: AuditEvent = { type: 'patient.erased-again', patientId, erasureId: erasure.id }
    await client.query(`SELECT keel_record($1, now(), 'system', NULL, ARRAY[gen_random_uuid()], $2)`, [
      clinicId,
      JSON.stringify([auditEventSchema.parse(event)]),
    ])
    return { value: 'goes', isKept: true }
  })

/** What becomes of each record that the log names, of one clinic. */
async function eraseIn(client: pg.Client, clinicId: string, named: Named, does: boolean): Promise<readonly Again[]> {
  const records = await look(client, clinicId, named)
  const fates = new Map(records.map((record) => [record.whole, fateOf(record, named)]))
  if (does) {
    for (const [whole, fate] of fates) {
      if (fate === 'goes') fates.set(whole, await erase(client, clinicId, whole, named))
    }
  }
  const wholes = new Map(records.map(({ id, whole }) => [id, whole]))
  return [...named].map((patientId) => ({ patientId, fate: fates.get(wholes.get(patientId) ?? '') ?? 'gone' }))
}

/**
 * What a restore brought back although it had been erased goes again, one transaction a record. Without `does` nothing is
 * changed, and it says what would be.
 */
export async function eraseAgain(
  client: pg.Client,
  named: ReadonlyMap<string, Named>,
  does: boolean,
): Promise<readonly Again[]> {
  const { rows } = await client.query<{ id: string }>('SELECT keel_clinic_ids() AS id')
  const here = new Set(rows.map(({ id }) => id))
  const again: Again[] = []
  for (const [clinicId, ids] of named) {
    again.push(
      ...(here.has(clinicId)
        ? await eraseIn(client, clinicId, ids, does)
        : [...ids].map((patientId): Again => ({ patientId, fate: 'elsewhere' }))),
    )
  }
  return again
}
