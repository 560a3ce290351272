import 'server-only'
import { z } from 'zod'
import { listAssignments } from '@/lib/db/assignments'
import { getClinic, letterheadOf } from '@/lib/db/clinics'
import { listIntakes } from '@/lib/db/intakes'
import { latestInvitation } from '@/lib/db/invitations'
import { findPatient } from '@/lib/db/patients'
import { titleIn } from '@/lib/content/handouts/library'
import { pathways } from '@/lib/content/pathways/registry'
import { findForm, getPathway } from '@/lib/pathways/forms'
import { locales } from '@/lib/intake/questionnaire'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** The patient's own page: what they sent, what they began, and what they were given to read. */
export const viewHome = defineQuery({
  who: 'patient',
  action: 'home.view',
  input: z.object({ locale: z.enum(locales).default('en') }),
  load: async ({ tx, clinicId, actor }) => (await findPatient(tx, clinicId, actor.patientId)) ?? refused('not-found'),
  relation: ({ id }) => ({ patientId: id }),
  run: async ({ tx, clinicId }, patient, { locale }) => {
    const clinic = await getClinic(tx, clinicId)
    const intakes = await listIntakes(tx, clinicId, patient.id)
    const handouts = await listAssignments(tx, clinicId, { patientId: patient.id })
    const draft = intakes.find((intake) => intake.state === 'draft')
    const invitation = await latestInvitation(tx, clinicId, patient.id)
    return done({
      clinic: letterheadOf(clinic),
      givenName: patient.givenName,
      timeZone: clinic.timeZone,
      draft: draft
        ? { id: draft.id, page: draft.currentPage, savedAt: draft.savedAt, isCheckIn: isShort(draft) }
        : null,
      /** What waits to be begun: a whole form, or a check-in. */
      next:
        !draft && invitation !== null && invitation.intake === null
          ? {
              isCheckIn: invitation.caseId !== null,
              words: getPathway(pathways, invitation.pathway).words[locale],
            }
          : null,
      sent: intakes.flatMap(({ submittedAt, ...intake }) =>
        submittedAt ? [{ id: intake.id, submittedAt, isCheckIn: isShort(intake) }] : [],
      ),
      handouts: handouts.map(({ id, handout, personalLine, assignedAt, openedAt, confirmedAt }) => ({
        id,
        title: titleIn(handout, locale),
        personalLine,
        assignedAt,
        state: confirmedAt ? ('read' as const) : openedAt ? ('opened' as const) : ('new' as const),
      })),
    })
  },
})

const isShort = ({ questionnaire }: { readonly questionnaire: string }) =>
  findForm(pathways, questionnaire)?.isCheckIn === true
