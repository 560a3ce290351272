import 'server-only'
import { z } from 'zod'
import { frozenSubmissionSchema } from '@/lib/intake/submission'
import { tiers } from '@/lib/triage/urgency'
import { ask } from './ask'
import type { Tx } from './client'
import { findingRow, raisedOn } from './findings'
import { answersSchema } from './intakes'
import { allRows, ownRow, together } from './parts'
import { wasPartOf } from './patient-merges'
import { patientRow } from './patients'
import { moment, stored } from './stored'

/** One more of each is read than is kept, so that whoever reads them knows that there are more. */
export const mostKept = { forms: 200, events: 2000, others: 500 } as const
const upTo = (most: number) => `LIMIT ${String(most + 1)}`

/** Each row that is a patient's, as PostgreSQL writes it, less what opens something. */
const plain = z.record(z.string(), z.unknown())
const rowsOf = (from: string, order: string, most: number, less: readonly string[] = [], made = '') =>
  allRows(
    plain,
    `SELECT to_jsonb(r)${less.map((column) => ` - '${column}'`).join('')} - 'clinic_id' ${made} AS row
    FROM (SELECT t.* FROM ${from} ORDER BY ${order} ${upTo(most)}) r`,
  )
const lessWhere = (condition: string, columns: string) =>
  `- CASE WHEN ${condition} THEN ARRAY[${columns}] ELSE '{}' END`

const formRow = z.object({
  intake: plain,
  tier: z.enum(tiers).nullable(),
  frozen: frozenSubmissionSchema.nullable(),
  draft: answersSchema.nullable(),
  findings: z.array(stored(findingRow)),
})

/** Of a record that became part of this one nearly everything moved; these stayed where they were written. */
const theirs = `(SELECT m.id FROM patient m WHERE m.clinic_id = $1 AND (m.id = whose.id OR m.merged_into = whose.id))`

/** Two people who were one record by mistake: nothing of the other is in the file of the one. */
const isOfStranger = `(r.event ? 'otherId' AND r.event ->> 'otherId' NOT IN (SELECT id::text FROM ${theirs} mine)
  OR EXISTS (SELECT FROM patient q WHERE q.clinic_id = $1 AND q.record_key = keel_record_key(r.event ->> 'recordNumber')
    AND q.id NOT IN ${theirs}))`
/** What a field was before may be the other's where it was changed while the two were one. */
const wasOwn = (
  was: string,
) => `(SELECT coalesce(jsonb_object_agg(field, value), '{}') FROM jsonb_each(${was}) w(field, value)
  WHERE NOT EXISTS (SELECT FROM patient_merge m WHERE m.clinic_id = $1 AND m.kept_id = whose.id AND m.became ? field
    AND r.at > m.at AND r.at <= m.undone_at))`
const eventWithOwn = `CASE WHEN r.event ? 'was' THEN r.event || jsonb_build_object('was', ${wasOwn(`r.event -> 'was'`)}) ELSE r.event END`
const wentToStranger = `EXISTS (SELECT FROM patient_merge m WHERE m.clinic_id = $1 AND m.kept_id = whose.id
  AND r.created_at BETWEEN m.at AND m.undone_at AND r.address IN (m.became ->> 'email', m.became ->> 'textTo'))`

const whole = together(
  'whole-record',
  {
    patient: ownRow(patientRow, 'whose'),
    corrections: rowsOf(
      `patient_event t WHERE t.clinic_id = $1 AND t.patient_id IN ${theirs}`,
      't.at DESC',
      mostKept.others,
      [],
      `|| jsonb_build_object('event', ${eventWithOwn} ${lessWhere(isOfStranger, `'otherId', 'recordNumber'`)})`,
    ),
    former: rowsOf('patient t WHERE t.clinic_id = $1 AND t.merged_into = whose.id', 't.id DESC', mostKept.others),
    merges: rowsOf(
      'patient_merge t WHERE t.clinic_id = $1 AND t.kept_id = whose.id',
      't.at DESC',
      mostKept.others,
      [],
      `${lessWhere('r.undone_at IS NOT NULL', `'became', 'moved', 'merged_id'`)} || jsonb_build_object('was', ${wasOwn('r.was')})`,
    ),
    restrictions: rowsOf(
      `record_restriction t WHERE t.clinic_id = $1 AND t.patient_id IN ${theirs}`,
      't.placed_at DESC',
      mostKept.others,
    ),
    openings: rowsOf(
      `record_opening t WHERE t.clinic_id = $1 AND t.patient_id IN ${theirs}`,
      't.opened_at DESC',
      mostKept.others,
      ['session_id'],
    ),
    links: rowsOf(
      'invitation t WHERE t.clinic_id = $1 AND t.patient_id = whose.id',
      't.created_at DESC',
      mostKept.others,
      ['token_hash'],
    ),
    sessions: rowsOf(
      `session t WHERE t.clinic_id = $1 AND t.person_id = whose.id AND t.kind = 'patient'`,
      't.created_at DESC',
      mostKept.others,
      ['address', 'confirmed_at'],
    ),
    forms: allRows(
      formRow,
      `SELECT jsonb_build_object('intake', to_jsonb(i) - 'clinic_id', 'tier', s.tier, 'frozen', s.frozen,
          'draft', CASE WHEN s.id IS NULL THEN a.answers END, 'findings', ${raisedOn('i.id').sql}) AS row
        FROM (SELECT t.* FROM intake t WHERE t.clinic_id = $1 AND t.patient_id = whose.id
          ORDER BY t.created_at DESC ${upTo(mostKept.forms)}) i
        JOIN intake_answers a ON a.clinic_id = i.clinic_id AND a.intake_id = i.id
        LEFT JOIN submission s ON s.clinic_id = i.clinic_id AND s.intake_id = i.id ORDER BY i.created_at DESC`,
    ),
    cases: rowsOf(
      'triage_case t WHERE t.clinic_id = $1 AND t.patient_id = whose.id',
      't.opened_at DESC',
      mostKept.others,
    ),
    events: rowsOf(
      'case_event t JOIN triage_case c ON c.clinic_id = t.clinic_id AND c.id = t.case_id WHERE t.clinic_id = $1 AND c.patient_id = whose.id',
      't.at DESC, t.id DESC',
      mostKept.events,
      ['before'],
    ),
    lookedAtAgain: rowsOf(
      'routine_draw_case t JOIN triage_case c ON c.clinic_id = t.clinic_id AND c.id = t.case_id WHERE t.clinic_id = $1 AND c.patient_id = whose.id',
      't.month DESC, t.place',
      mostKept.others,
    ),
    handouts: allRows(
      plain,
      `SELECT to_jsonb(g) - 'clinic_id' || jsonb_build_object('title', v.title, 'version', v.version, 'locale', v.locale, 'body', v.body)
        AS row FROM (SELECT t.* FROM assignment t WHERE t.clinic_id = $1 AND t.patient_id = whose.id
          ORDER BY t.assigned_at DESC ${upTo(mostKept.others)}) g
        JOIN handout_version v ON v.clinic_id = g.clinic_id AND v.id = g.handout_version_id ORDER BY g.assigned_at DESC`,
    ),
    planned: rowsOf(
      'planned_handout t WHERE t.clinic_id = $1 AND t.patient_id = whose.id',
      't.planned_at DESC',
      mostKept.others,
    ),
    exercisePlans: rowsOf(
      'exercise_plan t WHERE t.clinic_id = $1 AND t.patient_id = whose.id',
      't.composed_at DESC',
      mostKept.others,
    ),
    exerciseDays: rowsOf(
      'exercise_day t JOIN assignment a ON a.clinic_id = t.clinic_id AND a.id = t.assignment_id WHERE t.clinic_id = $1 AND a.patient_id = whose.id',
      't.day DESC, t.assignment_id',
      mostKept.others,
    ),
    checkIns: rowsOf('check_in t WHERE t.clinic_id = $1 AND t.patient_id = whose.id', 't.id DESC', mostKept.others),
    mails: rowsOf(
      `message t WHERE t.clinic_id = $1 AND t.person_kind = 'patient' AND t.person_id IN ${theirs}`,
      't.created_at DESC',
      mostKept.others,
      [],
      lessWhere(wentToStranger, `'address'`),
    ),
    /** Also where it was seen as a part of another, until that was undone. */
    seen: allRows(
      z.object({ at: moment, actorKind: z.string(), actorId: z.string().nullable(), kind: z.string() }),
      `SELECT jsonb_build_object('at', e.at, 'actor_kind', e.actor_kind, 'actor_id', e.actor_id, 'kind', e.kind) AS row FROM (
          SELECT p.event_id FROM audit_patient p WHERE p.clinic_id = $1 AND p.patient_id IN ${theirs}
          UNION SELECT p.event_id FROM (${wasPartOf(theirs)}) part
            JOIN audit_patient p ON p.clinic_id = $1 AND p.patient_id = part.id
            JOIN audit_event v ON v.clinic_id = p.clinic_id AND v.id = p.event_id AND v.at BETWEEN part.since AND part.until) found
        JOIN audit_event e ON e.clinic_id = $1 AND e.id = found.event_id ORDER BY e.at DESC, e.id DESC ${upTo(mostKept.events)}`,
    ),
  },
  'FROM patient whose WHERE whose.clinic_id = $1 AND whose.id = $2',
)

/** All that is kept about a patient; of very much, the newest. */
export async function readWholeRecord(tx: Tx, clinicId: string, patientId: string) {
  const [found] = await ask(tx, whole, [clinicId, patientId])
  return found ?? null
}
