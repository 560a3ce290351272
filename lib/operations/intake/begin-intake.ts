import 'server-only'
import { z } from 'zod'
import { pathways } from '@/lib/content/pathways/registry'
import { noticeVersion } from '@/lib/content/notice'
import { beginCheckIn } from '@/lib/db/check-ins'
import { insertIntake } from '@/lib/db/intakes'
import { readBeginning } from '@/lib/db/whole-home'
import { locales } from '@/lib/intake/questionnaire'
import { answerOfWho } from '@/lib/pathways/answered'
import { getPathway } from '@/lib/pathways/forms'
import { callBackSchema } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { confirmNumber } from '../steps/confirm-number'
import { lockOwnRecord } from '../steps/lock-own-record'

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
  load: async (context) => {
    const { tx, clinicId, actor, now } = context
    const patient = await lockOwnRecord(context)
    if ('ok' in patient) return patient
    const found = await readBeginning(tx, clinicId, { ...actor, patientId: patient.id }, now)
    const who = found?.link?.filledInBy ?? null
    return { patient, who, link: found?.next ?? null, draft: found?.draft ?? null }
  },
  relation: ({ patient }) => ({ patientId: patient.id }),
  run: async (
    context,
    { patient, who, draft, link },
    { locale, phone, mayLeaveMessage = false, isOthersPhone = false },
  ) => {
    const { tx, clinicId, now } = context
    if (draft) return unchanged({ intakeId: draft.id, page: draft.currentPage })
    if (!link) return refused('link-needed')
    const { caseId } = link
    const pathway = getPathway(pathways, link.pathway)
    const { questionnaire } = caseId === null ? pathway.intake : pathway.checkIn
    const page = questionnaire.pages[0]?.id ?? ''
    const intakeId = await insertIntake(tx, clinicId, {
      patientId: patient.id,
      invitationId: link.id,
      pathway: pathway.id,
      questionnaire: questionnaire.id,
      questionnaireVersion: questionnaire.version,
      locale,
      currentPage: page,
      noticeVersion,
      agreedAt: now,
      savedAt: now,
      answers: answerOfWho(pathway, questionnaire, who),
    })
    if (!intakeId) return refused('begun-elsewhere')
    if (caseId !== null) await beginCheckIn(tx, clinicId, caseId, intakeId)
    const call = phone === undefined ? null : { phone, mayLeaveMessage, isOthersPhone }
    const said = call ? await confirmNumber(context, patient, call) : []
    return done({ intakeId, page }, { type: 'intake.begun', intakeId, noticeVersion }, ...said)
  },
})
