import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

/** As SQL: who is away at this moment, of a row of staff_cover that is called `v`. */
export const isAway = (now: string): string => `v.ended_at IS NULL AND v.until > ${now}`

export interface Cover {
  readonly staffId: string
  readonly coverId: string
  readonly until: Date
}

const coverRow = z.object({ staffId: z.string(), coverId: z.string(), until: z.date() })
const columns = 'v.staff_id AS "staffId", v.cover_id AS "coverId", v.until'

const standing: Statement<Cover> = {
  name: 'standing-covers',
  text: `SELECT ${columns} FROM staff_cover v WHERE v.clinic_id = $1 AND ${isAway('$2')} ORDER BY v.staff_id`,
  row: coverRow,
}

/** Everybody who is away just now, and who covers. */
export const listCovers = (tx: Tx, clinicId: string, now: Date): Promise<readonly Cover[]> =>
  ask(tx, standing, [clinicId, now])

const said: Statement<Cover> = {
  name: 'say-cover',
  text: `INSERT INTO staff_cover AS v (clinic_id, staff_id, cover_id, until, said_by, since) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (clinic_id, staff_id) DO UPDATE SET cover_id = excluded.cover_id, until = excluded.until,
      said_by = excluded.said_by, since = excluded.since, ended_at = NULL
    RETURNING ${columns}`,
  row: coverRow,
}

/** In place of what was said of them before. */
export async function saveCover(
  tx: Tx,
  clinicId: string,
  { staffId, coverId, until }: Cover,
  { saidBy, at }: { readonly saidBy: string; readonly at: Date },
): Promise<void> {
  await ask(tx, said, [clinicId, staffId, coverId, until, saidBy, at])
}

const passed: Statement<Cover> = {
  name: 'pass-covers',
  text: `UPDATE staff_cover v SET cover_id = $3 WHERE v.clinic_id = $1 AND v.cover_id = $2 AND ${isAway('$4')}
    RETURNING ${columns}`,
  row: coverRow,
}

/** Whoever one of them covers is covered by the other from now on. */
export const passCovers = (
  tx: Tx,
  clinicId: string,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: Date },
): Promise<readonly Cover[]> => ask(tx, passed, [clinicId, from, to, now])

const ended: Statement<Cover> = {
  name: 'end-covers',
  text: `UPDATE staff_cover v SET ended_at = $4 WHERE v.clinic_id = $1 AND v.staff_id = ANY ($2) AND ${isAway('$3')}
    RETURNING ${columns}`,
  row: coverRow,
}

/** Those that stood. */
export const endCovers = (
  tx: Tx,
  clinicId: string,
  staffIds: readonly string[],
  now: Date,
): Promise<readonly Cover[]> => ask(tx, ended, [clinicId, [...staffIds], now, now])

const covering: Statement<{ readonly id: string; readonly email: string; readonly staffIds: readonly string[] }> = {
  name: 'covers-of',
  text: `SELECT w.id, w.email, array_agg(v.staff_id::text) AS "staffIds" FROM staff_cover v
    JOIN staff w ON w.clinic_id = v.clinic_id AND w.id = v.cover_id
    WHERE v.clinic_id = $1 AND v.staff_id = ANY ($2) AND w.disabled_at IS NULL AND ${isAway('$3')}
    GROUP BY w.id, w.email ORDER BY w.id`,
  row: z.object({ id: z.string(), email: z.string(), staffIds: z.array(z.string()) }),
}

/** Who covers for any of these who are away, and for which of them. */
export const listCoversOf = (tx: Tx, clinicId: string, staffIds: readonly string[], now: Date) =>
  ask(tx, covering, [clinicId, [...staffIds], now])
