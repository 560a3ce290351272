import 'server-only'
import { z } from 'zod'
import { letterheadOf } from '@/lib/db/clinics'
import { titleIn } from '@/lib/content/handouts/library'
import { pathways } from '@/lib/content/pathways/registry'
import { formOf } from '@/lib/pathways/forms'
import { pathwayWords } from '@/lib/pathways/pathway-words'
import { spokenForm } from '@/lib/pathways/spoken-form'
import { readResult } from '@/lib/db/whole-result'
import { nameOfAnother } from '@/lib/patients/filling-in'
import { calledName } from '@/lib/patients/name'
import { loadIntake } from '../steps/load-intake'
import { loadStanding } from '../steps/load-standing'
import { isOpenAt } from '@/lib/cases/targets'
import { locales } from '@/lib/intake/questionnaire'
import { onlyAsked, summarize, typedIn, withoutPrivate } from '@/lib/intake/submission'
import { wordsOf } from '@/lib/intake/words'
import { refused } from '@/lib/result'
import { afterwardsOf } from '@/lib/triage/afterwards'
import { hasTakenBack, isInCrisis } from '@/lib/triage/interrupt'
import { adviceToldTo, toldTo } from '@/lib/triage/told-to'
import { defineQuery, done } from '../gateway'

/**
 * What happens next and by when. Never a score and never a diagnosis. An emergency answer that was taken back does
 * not send anyone to hospital, but the patient hears that the clinic will ask about it.
 */
export const viewResult = defineQuery({
  who: 'patient',
  action: 'home.view',
  input: z.object({ intakeId: z.uuid(), locale: z.enum(locales).default('en') }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'read'),
  relation: ({ patientId }) => ({ patientId }),
  run: async (context, about, { locale }) => {
    const { tx, clinicId, now, actor } = context
    const { intake, clinic, patient, opened, checkIn } = about
    const came = await readResult(tx, clinicId, intake.id, 'sessionId' in actor ? actor.sessionId : null)
    if (!came || !('sent' in came.form)) return refused('not-sent-yet', { values: { page: intake.currentPage } })
    const { sent: submission } = came.form
    const { findings, handouts } = came
    const form = spokenForm(formOf(pathways, intake), submission.answers, patient)
    const { questionnaire, ruleSet, pathway } = form
    // In the language it was sent in it is shown as it was frozen; in another it is said anew, by its own version.
    const sections =
      submission.frozen.locale === locale
        ? onlyAsked(submission.frozen.sections, questionnaire, submission.answers, submission.subject)
        : summarize(questionnaire, submission.answers, submission.subject, locale, typedIn(submission.frozen))
    const isOpen = opened !== null && opened.standing.state !== 'closed'
    const soFar = { form, answers: submission.answers, findings, locale }
    const isToAnother = form.about !== null || nameOfAnother(patient, came.filledInBy) !== null
    const standing = isOpen ? await loadStanding(context, about, soFar, opened, came, isToAnother) : null
    return done({
      clinic: letterheadOf(clinic),
      hasNumber: about.patient.phone !== null,
      givenName: calledName(patient),
      about: form.about,
      timeZone: clinic.timeZone,
      submittedAt: submission.submittedAt,
      hasCorrection: submission.tier !== 'EMERGENCY' && hasTakenBack(findings, ruleSet),
      isClosed: opened?.standing.state === 'closed',
      afterwards: afterwardsOf({
        tier: submission.tier,
        advice: adviceToldTo(findings, form, isToAnother),
        isOpen: isOpenAt(now, clinic.schedule),
        region: clinic.region,
        isCalm: checkIn !== null && opened === null,
        wasReached: standing?.wasReached ?? false,
      }),
      emergency: standing?.emergency ?? null,
      status: standing?.status ?? null,
      isCrisis: isInCrisis(toldTo(findings, form, isToAnother), ruleSet),
      safetyNet: pathwayWords(pathway, locale, form.about).safetyNet,
      sections: withoutPrivate(sections, wordsOf(questionnaire, locale).shared.answeredPrivately ?? ''),
      handouts: handouts.map(({ id, handout, confirmedAt }) => ({
        id,
        title: titleIn(handout, locale),
        isRead: confirmedAt !== null,
      })),
    })
  },
})
