import type pg from 'pg'
import { takeTurn } from '../take-turn'
import { sampleClinics } from './clinics'

/** Any number; the same in every Keel, so that two that start at once on one database take turns. */
const turn = 4_202_613

/**
 * There is no clinic yet, or what is there is what a loading that was cut off left behind, and nobody has been in. Where an
 * invented clinic stands and nothing is written down, an earlier version loaded it.
 */
const wanted = `
  SELECT CASE WHEN EXISTS (SELECT FROM clinic)
    THEN EXISTS (SELECT FROM sample_loading WHERE done_at IS NULL)
      AND NOT EXISTS (SELECT FROM clinic WHERE id <> ALL ($1)) AND NOT EXISTS (SELECT FROM session)
    ELSE NOT EXISTS (SELECT FROM sample_loading WHERE done_at IS NOT NULL) END AS wanted`

async function isWanted(owner: pg.ClientBase): Promise<boolean> {
  const { rows } = await owner.query<{ wanted: boolean }>(wanted, [sampleClinics.map(({ id }) => id)])
  return rows[0]?.wanted === true
}

/** In one transaction: that it has begun stands beside the first of what it makes, or neither does. */
async function begin(owner: pg.ClientBase): Promise<boolean> {
  await owner.query('BEGIN')
  // Nobody opens a clinic between the question and what follows from its answer.
  await owner.query('LOCK TABLE clinic IN ACCESS EXCLUSIVE MODE')
  const mayBegin = await isWanted(owner)
  if (mayBegin) {
    await owner.query('TRUNCATE clinic CASCADE')
    for (const { id, name, phone, region, timeZone, startAddress } of sampleClinics) {
      await owner.query(
        `INSERT INTO clinic (id, name, phone, region, time_zone, start_address, requires_code)
          VALUES ($1, $2, $3, $4, $5, $6, false)`,
        [id, name, phone, region, timeZone, startAddress],
      )
    }
    await owner.query(
      'INSERT INTO sample_loading (id, begun_at) VALUES (1, now()) ON CONFLICT (id) DO UPDATE SET begun_at = now()',
    )
  }
  await owner.query('COMMIT')
  return mayBegin
}

/**
 * Makes the invented clinics and has `load` fill them, once in a database; `null` where that is not to be done. Cut off at any
 * moment, it is begun anew by the next. Without its connection somebody else may begin: then it is over.
 */
export async function loadOnce<Loaded>(owner: pg.ClientBase, load: () => Promise<Loaded>): Promise<Loaded | null> {
  const lost = new Promise<never>((_, reject) => owner.on('error', reject))
  // Whether or not somebody waits for it at that moment.
  lost.catch(() => undefined)
  await takeTurn(owner, turn)
  if (!(await isWanted(owner)) || !(await begin(owner))) return null
  const loaded = await Promise.race([load(), lost])
  await owner.query('UPDATE sample_loading SET done_at = now() WHERE id = 1')
  return loaded
}
