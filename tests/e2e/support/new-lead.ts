import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { serving } from './serving'
import { staff } from './staff'

const asOwner = async (text: string, values: readonly unknown[]) => {
  const owner = new pg.Client(serving().ownerUrl)
  await owner.connect()
  await owner.query(text, [...values])
  await owner.end()
}

/** A lead of the first clinic whom no other test knows, with everybody's password; and what lets ten minutes pass. */
export async function newLead() {
  const [id, email] = [randomUUID(), `lead-${randomUUID()}@harbor.example`]
  await asOwner(
    `WITH made AS (INSERT INTO staff (clinic_id, id, email, name, role, password_hash)
      SELECT clinic_id, $1, $2, 'Dr. Ada Quill', 'lead', password_hash FROM staff WHERE email = $3 RETURNING clinic_id, id, email)
     INSERT INTO sign_in_name (email, clinic_id, staff_id) SELECT email, clinic_id, id FROM made`,
    [id, email, staff.harbor.lead],
  )
  const waitsTenMinutes = () =>
    asOwner(`UPDATE session SET confirmed_at = confirmed_at - interval '10 minutes' WHERE person_id = $1`, [id])
  return { id, email, waitsTenMinutes }
}
