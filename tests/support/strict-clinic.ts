import pg from 'pg'

/** Asks everybody for one-time codes, which the invented clinics do not: each walk has somebody of its own there. */
const strictPeople = ['script', 'plain', 'lead', 'lost', 'vouched', 'passkey', 'alone'].map(
  (walk) => `${walk}@seaview.example`,
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
       SELECT opened.id, gen_random_uuid(), email, initcap(split_part(email, '@', 1)), 'lead', known.password_hash
       FROM opened, unnest($1::text[]) AS email,
         (SELECT password_hash FROM staff WHERE email = 'lead@harbor.example') AS known
       RETURNING clinic_id, id, email
     )
     INSERT INTO sign_in_name (email, clinic_id, staff_id) SELECT email, clinic_id, id FROM hired`,
    [strictPeople],
  )
  await owner.end()
}
