import 'server-only'
import { z } from 'zod'
import type { SpeaksFor } from '@/lib/cases/about-form'
import { tiers } from '@/lib/triage/urgency'
import { findingRow, raisedOn } from './findings'
import { orNone } from './parts'
import { behindShort, formOn, heardRow, newestSent } from './stored-forms'
import { stored } from './stored'

const newerRow = heardRow
  .transform(({ sent, findings }): SpeaksFor => ({ form: { sent }, findings, tier: sent.tier, behind: null }))
  .nullable()

const shortRow = heardRow
  .extend({ behind: heardRow.nullable() })
  .transform(({ sent, findings, behind }): SpeaksFor => ({ form: { sent }, findings, tier: sent.tier, behind }))
  .nullable()

/** The newest form of these kinds, where it is not this one and came after it, or this one is not sent. */
const newerThan = (intakeId: string, patientId: string, kinds: string) => ({
  sql: `(SELECT found.newest FROM (SELECT ${newestSent(patientId, kinds).sql} AS newest) found
    WHERE NOT EXISTS (SELECT FROM submission o WHERE o.clinic_id = $1 AND o.intake_id = ${intakeId}
      AND o.submitted_at >= (found.newest -> 'sent' ->> 'submitted_at')::timestamptz))`,
  row: newerRow,
})

/** The newest short form, where it came after the newest of these kinds, and after this one where that is sent. */
export const newerShort = (intakeId: string, patientId: string, kinds: string) => ({
  sql: `(SELECT jsonb_build_object('sent', to_jsonb(s), 'findings', ${raisedOn('s.intake_id').sql},
      'behind', ${newestSent(patientId, kinds).sql})
    FROM submission s JOIN intake i ON i.clinic_id = s.clinic_id AND i.id = s.intake_id
    WHERE s.clinic_id = $1 AND i.patient_id = ${patientId} AND NOT ${kinds} ? s.questionnaire
      AND NOT EXISTS (SELECT FROM submission o JOIN intake f ON f.clinic_id = o.clinic_id AND f.id = o.intake_id
        WHERE o.clinic_id = $1 AND f.patient_id = ${patientId} AND o.submitted_at >= s.submitted_at
          AND (o.intake_id = ${intakeId} OR ${kinds} ? o.questionnaire))
    ORDER BY s.submitted_at DESC LIMIT 1)`,
  row: shortRow,
})

const openRow = (behind: ReturnType<typeof behindShort>) =>
  z.object({
    tier: z.enum(tiers),
    form: formOn('').row,
    findings: z.array(stored(findingRow)),
    behind: behind.row.nullable(),
  })

interface But {
  readonly caseId: string
  readonly intakeId: string
}

/** With the form behind a short one the short one speaks itself: by itself it would say again what was denied since. */
const notOf = ({ caseId, intakeId }: But, patientId: string, kinds: string): string =>
  `AND c.id <> ${caseId} AND c.intake_id IS DISTINCT FROM
    (${behindShort(intakeId, patientId, kinds).sql} -> 'sent' ->> 'intake_id')::uuid`

/** The form of the newest open case of this patient, but of this one. */
export const onOpenCase = (patientId: string, kinds: string, but?: But) => {
  const behind = behindShort('newest_open.intake_id', patientId, kinds)
  return orNone({
    sql: `(SELECT jsonb_build_object('tier', newest_open.tier, 'form', ${formOn('newest_open.intake_id').sql},
        'findings', ${raisedOn('newest_open.intake_id').sql}, 'behind', ${behind.sql})
      FROM (SELECT c.* FROM triage_case c WHERE c.clinic_id = $1 AND c.patient_id = ${patientId} AND c.state <> 'closed'
        ${but ? notOf(but, patientId, kinds) : ''} ORDER BY c.opened_at DESC LIMIT 1) newest_open)`,
    row: openRow(behind),
  })
}

/** What else of a patient's may speak against a handout than the form of this case. */
export const besideForm = (intakeId: string, caseId: string, patientId: string, kinds: string) => ({
  newer: newerThan(intakeId, patientId, kinds),
  short: newerShort(intakeId, patientId, kinds),
  open: onOpenCase(patientId, kinds, { caseId, intakeId }),
})

type Others = Readonly<Record<'newer' | 'short' | 'open', SpeaksFor | null>>

export const othersOf = ({ newer, short, open }: Others): readonly SpeaksFor[] =>
  [newer, short, open].filter((each) => each !== null)
