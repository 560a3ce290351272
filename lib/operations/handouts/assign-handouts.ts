import 'server-only'
import { z } from 'zod'
import { weighedForms } from '@/lib/cases/about-form'
import { subjectOf } from '@/lib/cases/giving-view'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { loadCaseToChange } from '../steps/load-case'
import { loadSending } from '../steps/load-sending'
import { chosenHandouts, givenFirst, sendChosen } from '../steps/send-chosen'

/** Sends some of the library to the patient of a case, now or on a later day. What is on the case already is not sent again. */
export const assignHandouts = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({ caseId: z.uuid(), ...chosenHandouts }),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, { case: current, clinic }, { caseId, ...chosen }) => {
    if (current.standing.state === 'closed') return refused('case-closed')
    const { patient, locale, planned, others, ...speaks } = await loadSending(context, caseId)
    const { timeZone } = clinic.schedule
    const asking = { now: context.now, subject: subjectOf(patient, context.now, timeZone) }
    const weighed = weighedForms({ ...speaks, tier: current.tier }, others, asking, formContentOf(patient))
    const standing = planned.map(({ handout }) => handout)
    const sent = await sendChosen(context, { caseId, patient, locale, weighed, standing, timeZone }, chosen)
    return 'ok' in sent ? sent : done(givenFirst(sent), ...sent)
  },
})
