import 'server-only'
import { z } from 'zod'
import { pathways } from '@/lib/content/pathways/registry'
import { noticeVersion } from '@/lib/content/notice'
import { beginCheckIn } from '@/lib/db/check-ins'
import { insertIntake, listIntakes } from '@/lib/db/intakes'
import { latestInvitation } from '@/lib/db/invitations'
import { locales } from '@/lib/intake/questionnaire'
import { answerOfWho } from '@/lib/pathways/answered'
import { getPathway } from '@/lib/pathways/forms'
import { callBackSchema } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { confirmNumber } from '../steps/confirm-number'

/**
 * Agreeing to the notice begins the form that the link is for: the whole one, or a check-in. One link begins one;
 * beginning again leads to the one that is there.
 */
export const beginIntake = defineCommand({
  who: 'patient',
  action: 'intake.begin',
  input: z.object({
    // Asked on the page, and first on it; whoever begins without it leaves the number as it was.
    ...callBackSchema.partial().shape,
    agreed: z.literal(true, 'agreement-needed'),
    locale: z.enum(locales).default('en'),
  }),
  load: async ({ tx, clinicId, actor }) => {
    // In this order: a link used up between the two reads comes with the draft that it began.
    const invitation = await latestInvitation(tx, clinicId, actor.patientId)
    const intakes = await listIntakes(tx, clinicId, actor.patientId)
    return { patientId: actor.patientId, invitation, draft: intakes.find((intake) => intake.state === 'draft') }
  },
  relation: ({ patientId }) => ({ patientId }),
  run: async (
    context,
    { patientId, draft, invitation },
    { locale, phone, mayLeaveMessage = false, isOthersPhone = false },
  ) => {
    const { tx, clinicId, now } = context
    if (draft) return unchanged({ intakeId: draft.id, page: draft.currentPage })
    if (!invitation || invitation.intake) return refused('link-needed')
    const { caseId } = invitation
    const pathway = getPathway(pathways, invitation.pathway)
    const { questionnaire } = caseId === null ? pathway.intake : pathway.checkIn
    const page = questionnaire.pages[0]?.id ?? ''
    const intakeId = await insertIntake(tx, clinicId, {
      patientId,
      invitationId: invitation.id,
      pathway: pathway.id,
      questionnaire: questionnaire.id,
      questionnaireVersion: questionnaire.version,
      locale,
      currentPage: page,
      noticeVersion,
      agreedAt: now,
      savedAt: now,
      answers: answerOfWho(pathway, questionnaire, invitation.filledInBy),
    })
    if (!intakeId) return refused('begun-elsewhere')
    if (caseId !== null) await beginCheckIn(tx, clinicId, caseId, intakeId)
    const said = phone === undefined ? [] : await confirmNumber(context, { phone, mayLeaveMessage, isOthersPhone })
    return done({ intakeId, page }, { type: 'intake.begun', intakeId, noticeVersion }, ...said)
  },
})
