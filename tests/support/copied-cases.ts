import type { Keel } from './keel'

export interface CopiedCase {
  readonly caseId: string
  /** The last row of its timeline. */
  readonly eventId: string
}

/** In the order in which each needs the one before; what else belongs to a case follows. */
const first = ['patient', 'invitation', 'intake', 'submission', 'triage_case']
const notCopied = ['audit_event', 'audit_head', 'audit_patient', 'name_word', 'patient_word', 'session', 'sign_in_name']

/**
 * One case so many times over, with all that belongs to it, as the operations wrote it: every row that names the case,
 * its form or its patient is written again with ids of its own. The order of the ids, which is that of time, stays.
 */
export async function copyCase(keel: Keel, caseId: string, count: number): Promise<readonly CopiedCase[]> {
  const own = await keel.asOwner(
    `SELECT c.id::text AS id, c.patient_id, c.intake_id, i.invitation_id, p.record_number,
       encode(v.token_hash, 'hex') AS token
     FROM triage_case c JOIN patient p ON p.id = c.patient_id JOIN intake i ON i.id = c.intake_id
       JOIN invitation v ON v.id = i.invitation_id WHERE c.id = $1`,
    [caseId],
  )
  const names = Object.values(own[0] ?? {}).map(String)
  const theirs = names.join('|')
  const tables = [...first, ...(await keel.tables()).filter((table) => ![...first, ...notCopied].includes(table))]
  for (const table of tables) {
    const rows = await keel.asOwner(`SELECT to_jsonb(t) ->> 'id' AS id FROM "${table}" t WHERE t::text ~ $1`, [theirs])
    const ids = rows.map(({ id }) => id).filter((id) => typeof id === 'string')
    names.push(...ids.filter((id) => !names.includes(id)))
  }
  for (const table of tables) {
    await keel.asOwner(
      `INSERT INTO "${table}" SELECT made.* FROM "${table}" t, generate_series(1, $1::int) n,
         LATERAL jsonb_populate_record(t, ${exchanged('to_jsonb(t)::text', names)}::jsonb) made
       WHERE t::text ~ $2`,
      [count, theirs],
    )
  }
  const [last] = await keel.asOwner('SELECT id FROM case_event WHERE case_id = $1 ORDER BY at DESC, id DESC LIMIT 1', [
    caseId,
  ])
  const eventId = String(last?.id)
  const rows = await keel.asOwner(
    `SELECT ${exchanged('$2::text', [caseId])} AS "caseId", ${exchanged('$3::text', [eventId])} AS "eventId"
     FROM generate_series(1, $1::int) n`,
    [count, caseId, eventId],
  )
  return rows.map((row) => ({ caseId: String(row.caseId), eventId: String(row.eventId) }))
}

/** SQL: the text with each of these names as that of copy `n`; of an id, the part that tells the time stays. */
const exchanged = (text: string, names: readonly string[]): string =>
  names.reduce((said, name) => `replace(${said}, '${name}', ${another(name)})`, text)

const another = (name: string): string => {
  const hash = `md5('${name}' || n)`
  if (name.length !== 36) return `${hash} || ${hash}`
  return `'${name.slice(0, 20)}' || substr(${hash}, 1, 3) || '-' || substr(${hash}, 4, 12)`
}
