import 'server-only'
import { z } from 'zod'
import { stepKinds } from '@/lib/cases/step'
import { tiers } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { clinicRow } from './clinics'
import { allRows, ownRow, together } from './parts'
import { restricted } from './is-restricted'
import { receivers } from './staff'
import { receivingGroups } from './staff-groups'
import { takenFrom } from './taken-list'
import { day, moment } from './stored'

/** Of very many the most urgent. */
const most = 200

const held = `FROM triage_case c JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
  WHERE c.clinic_id = $1 AND c.owner_id = $2 AND c.state = 'claimed'`

const inHand = together(
  'in-hand',
  {
    clinic: ownRow(clinicRow, 'here'),
    receivers: receivers('$3'),
    groups: receivingGroups,
    cases: allRows(
      z.object({
        id: z.string(),
        patientId: z.string(),
        tier: z.enum(tiers),
        nextStep: z.enum(stepKinds),
        nextAt: moment,
        nextTo: z.string().nullable(),
        visitAt: moment.nullable(),
        givenName: z.string(),
        familyName: z.string(),
        dateOfBirth: day,
        isRestricted: z.boolean(),
      }),
      `SELECT to_jsonb(c) || jsonb_build_object('given_name', p.given_name, 'family_name', p.family_name,
          'date_of_birth', p.date_of_birth, 'is_restricted', ${restricted}) AS row ${held}
        ORDER BY c.tier_rank, c.queue_rank, c.next_at, c.opened_at, c.id LIMIT ${String(most)}`,
    ),
    taken: takenFrom({ staffId: '$4', fromId: '$2', since: '$5' }),
    total: { sql: `(SELECT count(*) ${held})`, row: z.coerce.number().int() },
  },
  'FROM clinic here WHERE here.id = $1',
)

const counted: Statement<{ readonly total: number }> = {
  name: 'count-in-hand',
  text: `SELECT count(*)::int AS total ${held}`,
  row: z.object({ total: z.int() }),
}

/** How many open cases somebody has. */
export async function countInHand(tx: Tx, clinicId: string, staffId: string): Promise<number> {
  const [found] = await ask(tx, counted, [clinicId, staffId])
  return found?.total ?? 0
}

/** Who looks, and from when on what they took can be undone. */
export interface Looking {
  readonly staffId: string
  readonly undoableFrom: Date
}

/** What one colleague has in hand, the most urgent first, to whom it can be given, and what whoever looks took of it. */
export async function readInHand(tx: Tx, clinicId: string, staffId: string, now: Date, by: Looking) {
  const [found] = await ask(tx, inHand, [clinicId, staffId, now, by.staffId, by.undoableFrom])
  return found ?? null
}
