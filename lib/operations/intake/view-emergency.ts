import 'server-only'
import { z } from 'zod'
import { pathways } from '@/lib/content/pathways/registry'
import { letterheadOf } from '@/lib/db/clinics'
import { readSeenTo } from '@/lib/db/seen-to'
import { locales } from '@/lib/intake/questionnaire'
import { checkPage } from '@/lib/intake/next-place'
import { openField } from '@/lib/intake/save-page'
import { formOf } from '@/lib/pathways/forms'
import { spokenForm } from '@/lib/pathways/spoken-form'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'
import { loadIntake } from '../steps/load-intake'
import { loadStanding } from '../steps/load-standing'

/** What to do now, where a form may end: the advice, the card for the desk, and what the clinic has done since. */
export const viewEmergency = defineQuery({
  who: 'patient',
  action: 'intake.answer',
  input: z.object({ intakeId: z.uuid(), locale: z.enum(locales).default('en') }),
  load: (context, { intakeId }) => loadIntake(context, intakeId, 'read'),
  relation: ({ patientId }) => ({ patientId }),
  run: async (context, about, { locale }) => {
    const { intake, clinic, subject, opened, standing: findings } = about
    if (intake.state === 'submitted') return refused('intake-sent')
    const { currentPage: page } = intake
    const { answers } = about.draft
    const form = spokenForm(formOf(pathways, intake), answers, about.patient)
    const seen = opened && (await readSeenTo(context.tx, context.clinicId, opened.id))
    const soFar = { form, answers, findings, locale }
    const standing = seen && (await loadStanding(context, about, soFar, opened, seen, form.about !== null))
    if (!standing?.emergency) return refused('page-not-asked', { values: { page } })
    return done({
      clinic: letterheadOf(clinic),
      hasNumber: about.patient.phone !== null,
      about: form.about,
      timeZone: clinic.timeZone,
      emergency: standing.emergency,
      /** Nobody looks at a closed case: nothing is promised of it. */
      status: opened?.standing.state === 'closed' ? null : standing.status,
      isCrisis: standing.isCrisis,
      /** The rest of the form, for whoever has time for it: the page it rests at, and what waits there. */
      rest: {
        page,
        at:
          page === checkPage ? null : openField({ questionnaire: form.questionnaire, subject, page, locale }, answers),
      },
    })
  },
})
