import type pg from 'pg'

/** Of two in five people; so many that a slip in it resembles a hundred thousand names. */
const commonName = 'González'
const familyNames =
  'Müller,Nguyễn,O’Brien,Kowalczyk,Şahin,Smith,García,Dubois,Łukasz,Ångström,Ibáñez,Da Silva,Chen,Okafor,Rossi,Novák,Petrović,Jónsdóttir,Haddad,Kim'.split(
    ',',
  )
const givenNames = 'Zoë,José,Ana María,Björn,Siân,Mohammed,Chloé,Wei,Aoife,Paweł,Renée,Luis,Fatima,Jürgen,Nia'.split(
  ',',
)

type Columns = Readonly<Record<string, string>>

/** Rows like the model's, but for these columns: whatever else a row has comes from one that the operations wrote. */
async function insertLike(owner: pg.Client, table: string, own: Columns, from: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  )
  const values = rows.map(({ name }) => own[name] ?? `model."${name}"`)
  const names = rows.map(({ name }) => `"${name}"`)
  await owner.query(`INSERT INTO "${table}" (${names.join()}) SELECT ${values.join()} FROM ${from}`)
}

const oneOf = (list: readonly string[], n: string) =>
  `(ARRAY[${list.map((name) => `'${name}'`).join()}])[1 + ${n} % ${String(list.length)}]`

const modelOf = (table: string, column: string) => `JOIN "${table}" model ON model.id = like_this.${column}`

/**
 * So many cases of a clinic with years behind it, four a patient, one in ten of them open. Of the open ones one in fifty
 * is an emergency, one in five has someone, one in four is of another complaint and one in fifteen is still being answered, so that the smaller list
 * fills a page of those too. They came in one a minute.
 */
export async function fillClinic(owner: pg.Client, intakeId: string, ownerId: string, count: number): Promise<void> {
  await owner.query('DROP TABLE IF EXISTS like_this, person, made')
  await owner.query(
    `CREATE TEMPORARY TABLE like_this AS SELECT c.id AS case_id, i.id AS intake_id, i.patient_id, i.invitation_id
       FROM intake i JOIN triage_case c ON c.intake_id = i.id WHERE i.id = '${intakeId}'`,
  )
  await owner.query(
    `CREATE TEMPORARY TABLE person AS SELECT n, uuidv7() AS id FROM generate_series(0, ${String(count / 4 - 1)}) n`,
  )
  await owner.query(
    `CREATE TEMPORARY TABLE made AS SELECT m.*, 
         CASE WHEN m.n % 10 <> 0 THEN 'closed' WHEN m.n / 10 % 5 = 0 THEN 'claimed' ELSE 'open' END AS state,
         CASE WHEN m.n / 10 % 50 = 7 THEN 0 WHEN m.n / 10 % 8 = 1 THEN 1 WHEN m.n / 10 % 3 = 0 THEN 2 ELSE 3 END AS rank
       FROM (SELECT g AS n, person.id AS patient_id, uuidv7() AS invitation_id, uuidv7() AS intake_id
         FROM generate_series(0, ${String(count - 1)}) g JOIN person ON person.n = g / 4) m`,
  )
  await owner.query('ANALYZE person, made')
  await insertLike(
    owner,
    'patient',
    {
      id: 'person.id',
      record_number: `'H' || (100000 + n)`,
      family_name: `CASE WHEN abs(hashint4(n)) % 5 < 2 THEN '${commonName}' ELSE ${oneOf(familyNames, 'n')} END`,
      given_name: oneOf(givenNames, '(n / 7)'),
      date_of_birth: `date '1935-01-01' + (n * 37 % 29000)::int`,
    },
    `person, like_this ${modelOf('patient', 'patient_id')}`,
  )
  const ids = { patient_id: 'made.patient_id', invitation_id: 'made.invitation_id', intake_id: 'made.intake_id' }
  const one = { ...ids, id: 'made.invitation_id', token_hash: 'sha256(uuid_send(made.invitation_id))' }
  await insertLike(owner, 'invitation', one, `made, like_this ${modelOf('invitation', 'invitation_id')}`)
  await insertLike(
    owner,
    'intake',
    { ...ids, id: 'made.intake_id' },
    `made, like_this ${modelOf('intake', 'intake_id')}`,
  )
  const target = `(ARRAY['10 minutes', '1 hour', '1 day', '3 days'])[rank + 1]::interval`
  const tier = `(ARRAY['EMERGENCY', 'URGENT', 'SOON', 'ROUTINE'])[rank + 1]`
  const isEscalated = `made.state = 'open' AND n / 10 % 7 = 3`
  const nextOfClaimed = `(ARRAY['call', 'see', 'wait'])[1 + n / 50 % 3]`
  const opened = `model.opened_at - n * interval '1 minute'`
  await insertLike(
    owner,
    'triage_case',
    {
      ...ids,
      id: 'uuidv7()',
      pathway: `CASE WHEN n / 10 % 4 = 3 THEN 'another' ELSE model.pathway END`,
      tier,
      triage_tier: tier,
      tier_rank: 'rank',
      state: 'made.state',
      owner_id: `CASE WHEN made.state <> 'open' THEN '${ownerId}'::uuid END`,
      opened_at: opened,
      target_from: opened,
      due_at: `${opened} + ${target}`,
      submitted_at: `CASE WHEN made.state = 'closed' OR n / 10 % 15 <> 2 THEN ${opened} END`,
      first_look_at: `CASE WHEN made.state <> 'open' THEN ${opened} END`,
      next_step: `CASE made.state WHEN 'open' THEN 'look' WHEN 'claimed' THEN ${nextOfClaimed} END`,
      next_at: `CASE made.state WHEN 'claimed' THEN ${opened} + ${target} * 2 ELSE ${opened} + ${target} END`,
      queue_rank: `CASE made.state WHEN 'open' THEN 0 WHEN 'closed' THEN 3 ELSE CASE ${nextOfClaimed} WHEN 'wait' THEN 2 ELSE 1 END END`,
      closed_at: `CASE WHEN made.state = 'closed' THEN ${opened} + ${target} END`,
      outcome: `CASE WHEN made.state = 'closed' THEN 'seen' END`,
      escalated_at: `CASE WHEN ${isEscalated} THEN ${opened} END`,
      told_at: `CASE WHEN ${isEscalated} THEN ${opened} END`,
      times_told: `CASE WHEN ${isEscalated} THEN 1 ELSE 0 END`,
    },
    `made, like_this ${modelOf('triage_case', 'case_id')}`,
  )
}

/** What PostgreSQL's own housekeeping would have done by the next day; here that is switched off. */
export const tidy = (owner: pg.Client) => owner.query('VACUUM (ANALYZE)')
