import 'server-only'
import { z } from 'zod'
import { letterheadOf } from '@/lib/db/clinics'
import { pathways } from '@/lib/content/pathways/registry'
import { isByCarer } from '@/lib/pathways/answered'
import { withDeskCard } from '@/lib/pathways/desk-card'
import { formOf } from '@/lib/pathways/forms'
import { listStanding } from '@/lib/db/findings'
import { readDraft } from '@/lib/db/intakes'
import { loadIntake } from '../steps/load-intake'
import { lastAnswers } from '@/lib/db/submissions'
import { pageView } from '@/lib/intake/build-page-view'
import { locales } from '@/lib/intake/questionnaire'
import { offeredPages, visiblePages } from '@/lib/intake/visibility'
import { refused } from '@/lib/result'
import { advisedTo, interruptsOf } from '@/lib/triage/interrupt'
import { defineQuery, done } from '../gateway'

/** One page of questions as the patient meets it, with an interrupt that has not been acknowledged yet. */
export const viewIntakePage = defineQuery({
  who: 'patient',
  action: 'intake.answer',
  input: z.object({ intakeId: z.uuid(), page: z.string().max(60), locale: z.enum(locales).default('en') }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'read'),
  relation: ({ patientId }) => ({ patientId }),
  run: async ({ tx, clinicId }, { intake, clinic, subject, patientId }, { page, locale }) => {
    if (intake.state === 'submitted') return refused('intake-sent')
    const { questionnaire, ruleSet, pathway } = formOf(pathways, intake)
    const { answers } = await readDraft(tx, clinicId, intake.id)
    const pages = visiblePages(questionnaire, answers, subject).map((each) => each.id)
    const isOffered = offeredPages(questionnaire, answers, subject).some(({ id }) => id === page)
    if (!isOffered) return refused('page-not-asked', { values: { page: pages[0] ?? '' } })
    const at = pages.indexOf(page)
    const findings = await listStanding(tx, clinicId, intake.id)
    return done({
      clinic: letterheadOf(clinic),
      revision: intake.revision,
      savedAt: intake.savedAt,
      timeZone: clinic.timeZone,
      view: pageView(
        questionnaire,
        page,
        answers,
        subject,
        locale,
        await lastAnswers(tx, clinicId, patientId, questionnaire.id),
      ),
      /** None for a page that is only offered. */
      place: at === -1 ? null : { at: at + 1, of: pages.length },
      previous: at === -1 ? 'check' : (pages[at - 1] ?? null),
      interrupt: withDeskCard(pathway, interruptsOf(findings, ruleSet, questionnaire, locale), locale),
      standing: advisedTo(findings, ruleSet, isByCarer(pathway, answers)),
    })
  },
})
