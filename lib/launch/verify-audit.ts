import { createHash } from 'node:crypto'
import type pg from 'pg'
import { type Break, ChainWalk, type Digest, type Head, type Link } from '@/lib/audit/chain'
import type { KeptHead } from '@/lib/audit/kept-head'

export interface Verified {
  readonly clinicId: string
  readonly name: string
  readonly head: Head
  readonly breaks: readonly Break[]
  /** Events that the chain does not hold yet, and for how many seconds the oldest has waited. */
  readonly unsealed: number
  readonly waitedSeconds: number
  /** Events that say that they were written down earlier than others before them in the chain, or that are in it already. */
  readonly earlier: readonly { readonly position: number | null; readonly id: string }[]
  /** Events that "who saw this record" leaves out or makes up. */
  readonly misfiled: number
  /** A night has passed since the first of them, so a head was kept wherever one is to be. */
  readonly isOlderThanADay: boolean
}

const pageSize = 5000

/** By itself, not by the database's own function: whoever owns the database may have changed that. */
const links = `
  SELECT position::int, id, encode(previous, 'hex') AS previous, encode(hash, 'hex') AS hash,
    jsonb_build_array(clinic_id, id, extract(epoch FROM at), extract(epoch FROM recorded_at), actor_kind, actor_id, kind,
      event, patient_ids)::text AS content
  FROM audit_event WHERE clinic_id = $1 AND position IS NOT NULL AND ($2::bigint IS NULL OR (position, id) > ($2, $3::uuid))
  ORDER BY position, id LIMIT ${String(pageSize)}`

const beside = `
  SELECT (SELECT count(*)::int FROM audit_event WHERE clinic_id = $1 AND position IS NULL) AS unsealed,
    (SELECT coalesce(extract(epoch FROM clock_timestamp() - min(recorded_at)), 0)::int FROM audit_event
      WHERE clinic_id = $1 AND position IS NULL) AS "waitedSeconds",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('position', position, 'id', id) ORDER BY position, id), '[]') FROM (
      SELECT position, id, recorded_at < max(recorded_at) OVER (ORDER BY position, recorded_at) - interval '2 minutes' AS late
      FROM audit_event WHERE clinic_id = $1) each WHERE late) AS earlier,
    (SELECT count(*)::int FROM audit_event e CROSS JOIN unnest(e.patient_ids) AS each
      WHERE e.clinic_id = $1 AND NOT EXISTS (SELECT FROM audit_patient a WHERE a.clinic_id = $1 AND a.patient_id = each
        AND a.recorded_at = e.recorded_at AND a.event_id = e.id))
    + (SELECT count(*)::int FROM audit_patient a WHERE a.clinic_id = $1 AND NOT EXISTS (SELECT FROM audit_event e
        WHERE e.clinic_id = $1 AND e.id = a.event_id AND e.recorded_at = a.recorded_at
          AND a.patient_id = ANY (e.patient_ids))) AS misfiled,
    EXISTS (SELECT FROM audit_event WHERE clinic_id = $1 AND recorded_at < clock_timestamp() - interval '1 day')
      AS "isOlderThanADay"`

const digest: Digest = (previous, content, position) =>
  createHash('sha256')
    .update(Buffer.from(previous, 'hex'))
    .update(`[${String(position)}, ${content.slice(1)}`)
    .digest('hex')

async function walk(client: pg.Client, clinicId: string, kept: readonly Head[]): Promise<ChainWalk> {
  const chain = new ChainWalk(digest, kept)
  let last: Link | undefined
  for (;;) {
    const { rows }: pg.QueryResult<Link> = await client.query<Link>(links, [clinicId, last?.position, last?.id])
    for (const link of rows) chain.step(link)
    last = rows.at(-1)
    if (rows.length < pageSize) return chain
  }
}

async function verifyClinic(client: pg.Client, clinicId: string, kept: readonly Head[]): Promise<Verified> {
  // One moment for all of it, in a transaction that can change nothing; also as a role that row-level security holds.
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    await client.query(`SELECT set_config('keel.clinic', $1, true)`, [clinicId])
    const { rows: clinics } = await client.query<{ name: string; length: number | null; hash: string | null }>(
      `SELECT c.name, h.length::int, encode(h.hash, 'hex') AS hash FROM clinic c
         LEFT JOIN audit_head h ON h.clinic_id = c.id WHERE c.id = $1`,
      [clinicId],
    )
    const { name = '', length, hash } = clinics[0] ?? {}
    const head = { length: length ?? 0, hash: hash ?? '' }
    const chain = await walk(client, clinicId, kept)
    const { rows } = await client.query<Omit<Verified, 'clinicId' | 'name' | 'head' | 'breaks'>>(beside, [clinicId])
    if (!rows[0]) throw new Error('the audit log was not counted')
    return { clinicId, name, head, breaks: chain.end(head), ...rows[0] }
  } finally {
    await client.query('ROLLBACK')
  }
}

/** Walks along the chain of every clinic's audit events, also of one that is gone and of which a head was kept. Writes nothing. */
export async function verifyAudit(client: pg.Client, kept: readonly KeptHead[] = []): Promise<readonly Verified[]> {
  const { rows } = await client.query<{ id: string }>('SELECT keel_clinic_ids() AS id')
  const verified: Verified[] = []
  for (const id of new Set([...rows.map((row) => row.id), ...kept.map(({ clinicId }) => clinicId)])) {
    verified.push(
      await verifyClinic(
        client,
        id,
        kept.filter(({ clinicId }) => clinicId === id),
      ),
    )
  }
  return verified
}

export const isWhole = ({ breaks, misfiled, earlier }: Verified): boolean =>
  breaks.length === 0 && misfiled === 0 && earlier.length === 0
