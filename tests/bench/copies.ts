import type pg from 'pg'

export interface Copy {
  readonly patientId: string
  readonly intakeId: string
  /** Of the link that leads there. */
  readonly token: string
}

/**
 * The same person, link and intake so many times over, each with ids of its own. Every column comes from a row that
 * the operations wrote, so a new column needs no line here. The ids stay in the session's table `copied`.
 */
async function copyIntakes(owner: pg.Client, intakeId: string, count: number): Promise<void> {
  await owner.query('DROP TABLE IF EXISTS copied')
  await owner.query(
    `CREATE TEMPORARY TABLE copied AS
       SELECT made.*, translate(encode(uuid_send(i.clinic_id) || uuid_send(made.invitation_id), 'base64'), '+/=', '-_') AS token
         FROM intake i, (SELECT n, uuidv7() AS patient_id, uuidv7() AS invitation_id, uuidv7() AS intake_id
           FROM generate_series(1, ${String(count)}) n) made
        WHERE i.id = '${intakeId}'`,
  )
  await owner.query(
    `INSERT INTO patient SELECT made.* FROM copied, intake i
       JOIN patient p ON p.clinic_id = i.clinic_id AND p.id = i.patient_id,
       LATERAL jsonb_populate_record(p, jsonb_build_object('id', copied.patient_id,
         'record_number', copied.patient_id, 'family_name', p.family_name || '-' || n)) made
      WHERE i.id = $1`,
    [intakeId],
  )
  await owner.query(
    `INSERT INTO invitation SELECT made.* FROM copied, intake i
       JOIN invitation v ON v.clinic_id = i.clinic_id AND v.id = i.invitation_id,
       LATERAL jsonb_populate_record(v, jsonb_build_object('id', copied.invitation_id,
         'patient_id', copied.patient_id, 'token_hash', sha256(('keel-link:' || token)::bytea))) made
      WHERE i.id = $1`,
    [intakeId],
  )
  await owner.query(
    `INSERT INTO intake SELECT made.* FROM copied, intake i,
       LATERAL jsonb_populate_record(i, jsonb_build_object('id', copied.intake_id,
         'patient_id', copied.patient_id, 'invitation_id', copied.invitation_id)) made
      WHERE i.id = $1`,
    [intakeId],
  )
}

export async function copyDrafts(owner: pg.Client, intakeId: string, count: number): Promise<readonly Copy[]> {
  await copyIntakes(owner, intakeId, count)
  await owner.query(
    `INSERT INTO intake_answers SELECT made.* FROM copied, intake_answers a,
       LATERAL jsonb_populate_record(a, jsonb_build_object('intake_id', copied.intake_id)) made
      WHERE a.intake_id = $1`,
    [intakeId],
  )
  const { rows } = await owner.query<Copy>(
    'SELECT patient_id AS "patientId", intake_id AS "intakeId", token FROM copied ORDER BY n',
  )
  return rows
}
