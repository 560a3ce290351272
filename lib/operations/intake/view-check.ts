import 'server-only'
import { z } from 'zod'
import { letterheadOf } from '@/lib/db/clinics'
import { pathways } from '@/lib/content/pathways/registry'
import { formOf } from '@/lib/pathways/forms'
import { pathwayWords } from '@/lib/pathways/pathway-words'
import { spokenForm } from '@/lib/pathways/spoken-form'
import { loadInterrupt } from '../steps/load-emergency'
import { loadIntake } from '../steps/load-intake'
import { progress } from '@/lib/intake/progress'
import { locales } from '@/lib/intake/questionnaire'
import { isFolded, summarize, withoutPrivate } from '@/lib/intake/submission'
import { offeredPages } from '@/lib/intake/visibility'
import { wordsOf } from '@/lib/intake/words'
import { openSigns } from '@/lib/triage/open-signs'
import { refused } from '@/lib/result'
import { advisedTo } from '@/lib/triage/interrupt'
import { defineQuery, done } from '../gateway'

/** Every answer once more before it is sent, and what was passed over. */
export const viewCheck = defineQuery({
  who: 'patient',
  action: 'intake.answer',
  input: z.object({ intakeId: z.uuid(), locale: z.enum(locales).default('en') }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'read'),
  relation: ({ patientId }) => ({ patientId }),
  run: async (context, about, { locale }) => {
    const { intake, clinic, subject, standing: findings } = about
    if (intake.state === 'submitted') return refused('intake-sent')
    const { answers, asTyped } = about.draft
    const form = spokenForm(formOf(pathways, intake), answers, about.patient)
    const { questionnaire, ruleSet, pathway } = form
    const { pages, unanswered } = progress(questionnaire, answers, subject)
    return done({
      clinic: letterheadOf(clinic),
      hasNumber: about.patient.phone !== null,
      about: form.about,
      revision: intake.revision,
      sections: withoutPrivate(
        summarize(questionnaire, answers, subject, locale, asTyped),
        wordsOf(questionnaire, locale).shared.answeredPrivately ?? '',
      ).map((section) => ({
        ...section,
        rows: section.rows.map((row) => ({ ...row, isFolded: isFolded(questionnaire, row, pathway.saidByNo) })),
      })),
      unanswered: unanswered.length,
      openSigns: openSigns(ruleSet, questionnaire, answers, subject, locale),
      lastPage: pages.at(-1)?.id ?? '',
      interrupt: await loadInterrupt(context, about, { form, answers, findings, locale }),
      standing: advisedTo(findings, ruleSet, form.about !== null),
      aboutOptional: pathwayWords(pathway, locale, form.about).optionalPage,
      optionalPages: offeredPages(questionnaire, answers, subject)
        .filter((page) => page.isOptional)
        .map(({ id }) => ({ id, title: wordsOf(questionnaire, locale).pages[id]?.title ?? id })),
    })
  },
})
