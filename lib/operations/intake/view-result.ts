import 'server-only'
import { z } from 'zod'
import { listAssignments } from '@/lib/db/assignments'
import { findCaseOfIntake } from '@/lib/db/cases'
import { listFindings } from '@/lib/db/findings'
import { loadIntake } from '@/lib/db/own-intake'
import { findSubmission } from '@/lib/db/submissions'
import { refused } from '@/lib/result'
import { rankOf } from '@/lib/triage/urgency'
import { defineQuery, done } from '../gateway'

/**
 * What happens next and by when. Never a score and never a diagnosis. An emergency answer that was taken back does
 * not send anyone to hospital, but the patient hears that the clinic will ask about it.
 */
export const viewResult = defineQuery({
  who: 'patient',
  action: 'home.view',
  input: z.object({ intakeId: z.uuid() }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'read'),
  relation: ({ patientId }) => ({ patientId }),
  run: async ({ tx, clinicId }, { intake, clinic, givenName }) => {
    const submission = await findSubmission(tx, clinicId, intake.id)
    if (!submission) return refused('not-sent-yet', { values: { page: intake.currentPage } })
    const findings = await listFindings(tx, clinicId, intake.id)
    const opened = await findCaseOfIntake(tx, clinicId, intake.id)
    const handouts = opened ? await listAssignments(tx, clinicId, { caseId: opened.id }) : []
    return done({
      clinic: { name: clinic.name, phone: clinic.phone, region: clinic.region },
      givenName,
      timeZone: clinic.timeZone,
      submittedAt: submission.submittedAt,
      tier: submission.tier,
      hasCorrection: findings.some(
        ({ finding, withdrawnAt }) =>
          withdrawnAt !== null && finding.tier !== null && rankOf(finding.tier) < rankOf(submission.tier),
      ),
      isClosed: opened?.standing.state === 'closed',
      sections: submission.frozen.sections,
      handouts: handouts.map(({ id, handout, confirmedAt }) => ({
        id,
        title: handout.title,
        isRead: confirmedAt !== null,
      })),
    })
  },
})
