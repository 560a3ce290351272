import 'server-only'
import { z } from 'zod'
import type { MayBeCalled } from '@/lib/clinics/on-call'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { isAway } from './staff-covers'

const canBeCalled = (row: string): string =>
  `${row}.disabled_at IS NULL AND ${row}.password_hash IS NOT NULL AND ${row}.role <> 'reception'`

/** Those that the key of today may call. */
const devicesOf = (row: string): string =>
  `(SELECT coalesce(jsonb_agg(d.id ORDER BY d.id), '[]') FROM push_device d
      WHERE d.clinic_id = ${row}.clinic_id AND d.staff_id = ${row}.id AND d.removed_at IS NULL AND d.server_key = $3)`

const person = z.object({ id: z.string(), name: z.string(), email: z.string(), devices: z.array(z.string()) })

const listed: Statement<MayBeCalled> = {
  name: 'may-be-on-call',
  text: `SELECT s.id, s.name, s.email, s.on_call_place AS place, v.staff_id IS NOT NULL AS "isAway",
      ${devicesOf('s')} AS devices,
      CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('id', w.id, 'name', w.name, 'email', w.email,
        'devices', ${devicesOf('w')}) END AS cover
    FROM staff s
    LEFT JOIN staff_cover v ON v.clinic_id = s.clinic_id AND v.staff_id = s.id AND ${isAway('$2')}
    LEFT JOIN staff w ON w.clinic_id = v.clinic_id AND w.id = v.cover_id AND ${canBeCalled('w')}
    WHERE s.clinic_id = $1 AND ${canBeCalled('s')} ORDER BY lower(s.name), s.id`,
  row: person.extend({ place: z.int().nullable(), isAway: z.boolean(), cover: person.nullable() }),
}

interface Calling {
  readonly now: Date
  /** With which their devices are called; null where none are. */
  readonly serverKey: string | null
}

/** Everybody who can be on call, by name: their place in the list, and who stands in for them just now. */
export const listMayBeCalled = (
  tx: Tx,
  clinicId: string,
  { now, serverKey }: Calling,
): Promise<readonly MayBeCalled[]> => ask(tx, listed, [clinicId, now, serverKey])

const locked: Statement<{ readonly id: string }> = {
  name: 'lock-on-call',
  text: 'SELECT id FROM clinic WHERE id = $1 FOR NO KEY UPDATE',
  row: z.object({ id: z.string() }),
}

/** Of two who change the list at once, the second waits. */
export async function lockOnCall(tx: Tx, clinicId: string): Promise<void> {
  await ask(tx, locked, [clinicId])
}

const placed: Statement<{ readonly id: string }> = {
  name: 'place-on-call',
  text: `UPDATE staff SET on_call_place = array_position($2::uuid[], id)
    WHERE clinic_id = $1 AND (on_call_place IS NOT NULL OR id = ANY ($2)) RETURNING id`,
  row: z.object({ id: z.string() }),
}

/** First to last; whoever is not among them is on call no more. */
export async function placeOnCall(tx: Tx, clinicId: string, staffIds: readonly string[]): Promise<void> {
  await ask(tx, placed, [clinicId, [...staffIds]])
}
