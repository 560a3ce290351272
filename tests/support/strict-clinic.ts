import pg from 'pg'

/** Asks everybody for one-time codes, which the invented clinics do not: each walk has somebody of its own there. */
const strictPeople = {
  lead: ['script', 'plain', 'lead', 'lost', 'vouched', 'passkey', 'alone', 'keys', 'keys-lead'],
  clinician: ['keys-clinician'],
  reception: ['keys-reception'],
}
const people = Object.entries(strictPeople).flatMap(([role, walks]) =>
  walks.map((walk) => ({ role, email: `${walk}@seaview.example` })),
)

/** With the password of the invented people. */
export const openStrictClinic = async (ownerUrl: string) => {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  await owner.query(
    `WITH opened AS (
       INSERT INTO clinic (id, name, phone, region, time_zone)
       VALUES (gen_random_uuid(), 'Seaview Spine Center', '(206) 555-0177', 'US', 'America/Los_Angeles') RETURNING id
     ), hired AS (
       INSERT INTO staff (clinic_id, id, email, name, role, password_hash)
       SELECT opened.id, gen_random_uuid(), email, initcap(split_part(email, '@', 1)), role, known.password_hash
       FROM opened, unnest($1::text[], $2::text[]) AS people (email, role),
         (SELECT password_hash FROM staff WHERE email = 'lead@harbor.example') AS known
       RETURNING clinic_id, id, email
     )
     INSERT INTO sign_in_name (email, clinic_id, staff_id) SELECT email, clinic_id, id FROM hired`,
    [people.map(({ email }) => email), people.map(({ role }) => role)],
  )
  await owner.end()
}
