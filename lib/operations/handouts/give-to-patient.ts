import 'server-only'
import { z } from 'zod'
import { weighedForms } from '@/lib/cases/about-form'
import { subjectOf } from '@/lib/cases/giving-view'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { lockPatient } from '@/lib/db/patients'
import { locales } from '@/lib/intake/questionnaire'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done } from '../gateway'
import { loadGivingTo } from '../steps/load-giving'
import { chosenHandouts, givenFirst, sendChosen } from '../steps/send-chosen'

/**
 * Sends some of the library to a patient without a case: to whoever has none, as after a visit. What they have without a
 * case already is not sent again. `locale`: what they read, where no form of theirs tells it.
 */
export const giveToPatient = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({
    patientId: z.uuid(),
    locale: z.enum(['', ...locales], 'choose-from-list').optional(),
    ...chosenHandouts,
  }),
  load: (context, { patientId }) => loadToGive(context, patientId),
  run: async (context, { patient, clinic, speaks, others, spoken, handouts, planned }, { locale, ...chosen }) => {
    if (patient.archivedAt) return refused('patient-archived')
    const { timeZone } = clinic
    const asking = { now: context.now, subject: subjectOf(patient, context.now, timeZone) }
    const weighed = weighedForms(speaks, others, asking, formContentOf(patient))
    const given = handouts.filter(({ takenBackAt }) => !takenBackAt).map(({ handout }) => handout.handout)
    const standing = [...given, ...planned.map(({ handout }) => handout)]
    const to = { caseId: null, patient, locale: spoken ?? (locale || 'en'), weighed, standing, timeZone }
    const sent = await sendChosen(context, to, chosen)
    return 'ok' in sent ? sent : done(givenFirst(sent), ...sent)
  },
})

/** Two who give at once do so one after the other, and the second sees what the first gave. */
async function loadToGive(context: Context<'staff'>, patientId: string) {
  await lockPatient(context.tx, context.clinicId, patientId)
  return loadGivingTo(context, patientId)
}
