import 'server-only'
import { z } from 'zod'
import { letterheadOf } from '@/lib/db/clinics'
import { pathways } from '@/lib/content/pathways/registry'
import { formOf } from '@/lib/pathways/forms'
import { spokenForm } from '@/lib/pathways/spoken-form'
import { loadInterrupt } from '../steps/load-emergency'
import { loadIntake } from '../steps/load-intake'
import { pageView } from '@/lib/intake/build-page-view'
import { locales } from '@/lib/intake/questionnaire'
import { withUnread } from '@/lib/intake/typed-view'
import { offeredPages, visiblePages } from '@/lib/intake/visibility'
import { refused } from '@/lib/result'
import { answersForNow } from '@/lib/triage/answers-for-now'
import { advisedTo } from '@/lib/triage/interrupt'
import { defineQuery, done } from '../gateway'

/** One page of questions as the patient meets it, with an interrupt that has not been acknowledged yet. */
export const viewIntakePage = defineQuery({
  who: 'patient',
  action: 'intake.answer',
  input: z.object({ intakeId: z.uuid(), page: z.string().max(60), locale: z.enum(locales).default('en') }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'read'),
  relation: ({ patientId }) => ({ patientId }),
  run: async (context, about, { page, locale }) => {
    const { intake, clinic, subject, last, standing: findings } = about
    if (intake.state === 'submitted') return refused('intake-sent')
    const { answers, asTyped } = about.draft
    const form = spokenForm(formOf(pathways, intake), answers, about.patient)
    const { questionnaire, ruleSet } = form
    const pages = visiblePages(questionnaire, answers, subject).map((each) => each.id)
    const shown = offeredPages(questionnaire, answers, subject).find(({ id }) => id === page)
    if (!shown) return refused('page-not-asked', { values: { page: pages[0] ?? '' } })
    const at = pages.indexOf(page)
    return done({
      clinic: letterheadOf(clinic),
      hasNumber: about.patient.phone !== null,
      about: form.about,
      revision: intake.revision,
      savedAt: intake.savedAt,
      timeZone: clinic.timeZone,
      view: withUnread(pageView(questionnaire, page, answers, subject, locale, last), asTyped),
      /** None for a page that is only offered. */
      place: at === -1 ? null : { at: at + 1, of: pages.length },
      previous: at === -1 ? 'check' : (pages[at - 1] ?? null),
      interrupt: await loadInterrupt(context, about, { form, answers, findings, locale }),
      standing: advisedTo(findings, ruleSet, form.about !== null),
      forNow: answersForNow({ ruleSet, questionnaire, subject, answers, locale }, shown),
    })
  },
})
