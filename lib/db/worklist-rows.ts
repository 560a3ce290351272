import 'server-only'
import { z } from 'zod'
import { checkInKinds } from '@/lib/cases/check-in'
import { stepKinds } from '@/lib/cases/step'
import { attentions } from '@/lib/handouts/reading'
import { emergencyReplies } from '@/lib/intake/emergency-reply'
import { localeOf } from '@/lib/intake/locale'
import { tiers } from '@/lib/triage/urgency'
import { Prisma } from './generated/client'
import { awaitedBy, awaitedRow } from './staff-groups'
import { isRestricted } from './is-restricted'
import { day, moment } from './stored'

export const rowSchema = z.object({
  id: z.string(),
  patientId: z.string(),
  tier: z.enum(tiers),
  tierRank: z.int(),
  topFlags: z.array(z.string()),
  moreFlags: z.int(),
  openedAt: moment,
  nextStep: z.enum(stepKinds).nullable(),
  nextAt: moment,
  nextTo: z.string().nullable(),
  visitAt: moment.nullable(),
  queueRank: z.int(),
  tries: z.int(),
  submittedAt: moment.nullable(),
  firstLookAt: moment.nullable(),
  closedAt: moment.nullable(),
  signBy: moment.nullable(),
  ownerId: z.string().nullable(),
  ownerName: z.string().nullable(),
  /** Who covers, while the owner is away. */
  coverId: z.string().nullable(),
  coverName: z.string().nullable(),
  escalatedAt: moment.nullable(),
  answeredBy: z.string().nullable(),
  patientSays: z.enum(emergencyReplies).nullable(),
  givenName: z.string(),
  familyName: z.string(),
  dateOfBirth: day,
  /** In which they answered. */
  language: z.string().transform(localeOf),
  checkIn: z.enum(checkInKinds).nullable(),
  isUnheard: z.boolean(),
  reading: z.enum(attentions).nullable(),
  hasNews: z.boolean(),
  isRestricted: z.boolean(),
  isUnmatched: z.boolean(),
  group: awaitedRow.nullable(),
  reopened: z.object({ words: z.string().nullable() }).nullable(),
  dueAt: moment,
  targetFrom: moment,
  lastTurn: z.object({ at: moment, isReached: z.boolean() }).nullable(),
  said: z.object({ words: z.string(), at: moment }).nullable(),
})

export type WorklistRow = z.infer<typeof rowSchema>

/** Nobody has heard from the patient, and no clinician has seen to it. */
export const unheard = Prisma.sql`k.state IN ('no-reply', 'no-address') AND k.settled_at IS NULL`
export const isUnheard = Prisma.sql`
  EXISTS (SELECT FROM check_in k WHERE k.clinic_id = c.clinic_id AND k.case_id = c.id AND ${unheard})`

/** What became of reading and asks for a person, as the index has it. */
export const toTalkOver = Prisma.sql`h.attention IS NOT NULL AND h.seen_to_at IS NULL AND h.taken_back_at IS NULL`
export const ofReading = Prisma.sql`FROM assignment h WHERE h.clinic_id = c.clinic_id AND h.case_id = c.id AND ${toTalkOver}`

const byPressure = Prisma.sql`${[...attentions]}::text[]`
const mostPressing = Prisma.sql`
  (${byPressure})[(SELECT min(array_position(${byPressure}, h.attention)) ${ofReading})]`

export const withoutCaseRow = rowSchema
  .pick({ patientId: true, givenName: true, familyName: true, dateOfBirth: true, isRestricted: true })
  .extend({ reading: z.enum(attentions) })
export type WithoutCaseRow = z.infer<typeof withoutCaseRow>

/**
 * The same of what was given without a case, by patient: the most pressing first, and of these whose handout was given first. Not
 * since when it waits: whoever says again that it hurts would wait anew.
 */
export const readingWithoutCase = (
  { clinicId }: Pick<Here, 'clinicId'>,
  isSought: Prisma.Sql,
  size: number,
) => Prisma.sql`
  SELECT p.id AS "patientId", p.given_name AS "givenName", p.family_name AS "familyName",
    p.date_of_birth AS "dateOfBirth", (${byPressure})[min(array_position(${byPressure}, h.attention))] AS reading,
    ${isRestricted} AS "isRestricted"
  FROM assignment h JOIN patient p ON p.clinic_id = h.clinic_id AND p.id = h.patient_id
  WHERE h.clinic_id = ${clinicId}::uuid AND h.case_id IS NULL AND ${toTalkOver} ${isSought}
  GROUP BY p.clinic_id, p.id ORDER BY min(array_position(${byPressure}, h.attention)), min(h.assigned_at), p.id LIMIT ${upTo(size)}`

/** The patient did something since anyone here acted or had the case open; what is new as a whole says so by itself. */
const hasNews = Prisma.sql`
  c.state <> 'closed' AND c.first_look_at IS NOT NULL AND EXISTS (
    SELECT FROM case_event e WHERE e.clinic_id = c.clinic_id AND e.case_id = c.id AND e.actor_kind = 'patient'
      AND e.at > greatest(c.first_look_at, (SELECT max(r.seen_at) FROM case_reader r
        WHERE r.clinic_id = c.clinic_id AND r.case_id = c.id)))`

const eventsOfCase = Prisma.sql`FROM case_event e WHERE e.clinic_id = c.clinic_id AND e.case_id = c.id`
const type = Prisma.sql`e.event ->> 'type'`
const lineMost = Prisma.raw('300')

/** What the patient sent may have opened it, too: that has no words of a colleague. */
const reopened = Prisma.sql`
  CASE WHEN c.state <> 'closed' THEN (SELECT jsonb_build_object('words', left(e.event ->> 'words', ${lineMost})) ${eventsOfCase}
    AND ${type} IN ('reopened', 'reopened-by-patient') ORDER BY e.at DESC, e.id DESC LIMIT 1) END`

/** From when a visit is owed, and how long somebody who was called in vain has waited. */
const lastTurn = Prisma.sql`
  CASE WHEN c.next_step = 'see' OR c.tries > 0 THEN (SELECT jsonb_build_object('at', e.at, 'isReached', ${type} = 'called') ${eventsOfCase}
    AND (${type} = 'reopened' OR ${type} = 'called' AND e.event ->> 'result' = 'reached') ORDER BY e.at DESC, e.id DESC LIMIT 1) END`
const said = Prisma.sql`
  CASE WHEN c.next_step = 'see' THEN (SELECT jsonb_build_object('words', e.event ->> 'words', 'at', e.at) ${eventsOfCase}
    AND ${type} IN ('called', 'noted') AND e.event ->> 'words' <> '' ORDER BY e.at DESC, e.id DESC LIMIT 1) END`

/** Closed, and to be read by a colleague: as the index has it, and nothing where the clinic asks for that no more. */
export const toSign = (clinicId: string) => Prisma.sql`c.sign_by IS NOT NULL
  AND (SELECT o.countersign_days > 0 FROM clinic o WHERE o.id = ${clinicId}::uuid)`

/** Written in: a plan that is kept for any number would sort the whole list for its first page. */
export const upTo = (rows: number) => Prisma.raw(String(rows))

export interface Here {
  readonly clinicId: string
  readonly now: Date
}

export const isAwayAt = (now: Date) => Prisma.sql`v.ended_at IS NULL AND v.until > ${now}`

const awaited = Prisma.raw(awaitedBy('c'))

/** Each row of these is a case of this clinic; what follows narrows them. */
export const rowsWhere = ({ clinicId, now }: Here) => Prisma.sql`
  SELECT c.id, c.patient_id AS "patientId", c.tier, c.tier_rank AS "tierRank", c.top_flags AS "topFlags", c.more_flags AS "moreFlags", c.opened_at AS "openedAt",
    c.next_step AS "nextStep", c.next_at AS "nextAt", c.next_to AS "nextTo", c.visit_at AS "visitAt", c.queue_rank AS "queueRank", c.tries,
    c.submitted_at AS "submittedAt", c.first_look_at AS "firstLookAt", c.closed_at AS "closedAt", c.sign_by AS "signBy",
    c.owner_id AS "ownerId", s.name AS "ownerName", v.cover_id AS "coverId", w.name AS "coverName", p.given_name AS "givenName", p.family_name AS "familyName",
    p.date_of_birth AS "dateOfBirth", c.escalated_at AS "escalatedAt", a.name AS "answeredBy",
    c.patient_says AS "patientSays",
    (SELECT i.locale FROM intake i WHERE i.clinic_id = c.clinic_id AND i.id = c.intake_id) AS language,
    (SELECT k.kind FROM check_in k WHERE k.clinic_id = c.clinic_id AND k.intake_id = c.intake_id) AS "checkIn",
    ${isUnheard} AS "isUnheard", ${mostPressing} AS reading, ${hasNews} AS "hasNews",
    ${isRestricted} AS "isRestricted", p.unmatched_since IS NOT NULL AS "isUnmatched", ${awaited} AS "group",
    c.due_at AS "dueAt", ${reopened} AS reopened, c.target_from AS "targetFrom", ${lastTurn} AS "lastTurn", ${said} AS said
  FROM triage_case c
  JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
  LEFT JOIN staff s ON s.clinic_id = c.clinic_id AND s.id = c.owner_id
  LEFT JOIN staff_cover v ON v.clinic_id = c.clinic_id AND v.staff_id = c.owner_id AND ${isAwayAt(now)}
  LEFT JOIN staff w ON w.clinic_id = v.clinic_id AND w.id = v.cover_id
  LEFT JOIN staff a ON a.clinic_id = c.clinic_id AND a.id = c.answered_by
  WHERE c.clinic_id = ${clinicId}::uuid`

export const emergencyRow = rowSchema.pick({
  ...{ id: true, patientId: true, topFlags: true, isRestricted: true, targetFrom: true },
  ...{ givenName: true, familyName: true, dateOfBirth: true },
})
export type EmergencyRow = z.infer<typeof emergencyRow>

/** Emergencies that nobody has opened, in the order of the worklist: no more of each than it takes to tell of it. */
export const unopenedEmergencies = ({ clinicId }: Pick<Here, 'clinicId'>, atMost: number) => Prisma.sql`
  SELECT c.id, c.patient_id AS "patientId", c.top_flags AS "topFlags", c.target_from AS "targetFrom", p.given_name AS "givenName",
    p.family_name AS "familyName", p.date_of_birth AS "dateOfBirth", ${isRestricted} AS "isRestricted"
  FROM triage_case c JOIN patient p ON p.clinic_id = c.clinic_id AND p.id = c.patient_id
  WHERE c.clinic_id = ${clinicId}::uuid AND c.state <> 'closed' AND c.tier_rank = 0 AND c.first_look_at IS NULL
  ORDER BY c.due_at, c.opened_at, c.id LIMIT ${upTo(atMost)}`
