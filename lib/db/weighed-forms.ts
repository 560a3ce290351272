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

/** The newest form of these kinds, where it is not this one and came after it, or this one is not sent. */
const newerThan = (intakeId: string, patientId: string, kinds: string) => ({
  sql: `(SELECT found.newest FROM (SELECT ${newestSent(patientId, kinds).sql} AS newest) found
    WHERE NOT EXISTS (SELECT FROM submission o WHERE o.clinic_id = $1 AND o.intake_id = ${intakeId}
      AND o.submitted_at >= (found.newest -> 'sent' ->> 'submitted_at')::timestamptz))`,
  row: newerRow,
})

const openRow = (behind: ReturnType<typeof behindShort>) =>
  z.object({
    tier: z.enum(tiers),
    form: formOn('').row,
    findings: z.array(stored(findingRow)),
    behind: behind.row.nullable(),
  })

/** The form of the newest open case of this patient, but of this one. */
export const onOpenCase = (patientId: string, but: string, kinds: string) => {
  const behind = behindShort('newest_open.intake_id', patientId, kinds)
  return orNone({
    sql: `(SELECT jsonb_build_object('tier', newest_open.tier, 'form', ${formOn('newest_open.intake_id').sql},
        'findings', ${raisedOn('newest_open.intake_id').sql}, 'behind', ${behind.sql})
      FROM (SELECT c.* FROM triage_case c WHERE c.clinic_id = $1 AND c.patient_id = ${patientId} AND c.state <> 'closed'
        ORDER BY c.opened_at DESC LIMIT 1) newest_open WHERE newest_open.id IS DISTINCT FROM ${but})`,
    row: openRow(behind),
  })
}

/** What else of a patient's may speak against a handout than the form of this case. */
export const besideForm = (intakeId: string, caseId: string, patientId: string, kinds: string) => ({
  newer: newerThan(intakeId, patientId, kinds),
  open: onOpenCase(patientId, caseId, kinds),
})

export const othersOf = ({ newer, open }: Readonly<Record<'newer' | 'open', SpeaksFor | null>>): readonly SpeaksFor[] =>
  [newer, open].filter((each) => each !== null)
