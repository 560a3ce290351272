import 'server-only'
import { z } from 'zod'
import type { Case } from '@/lib/cases/case'
import { aboutOf } from '@/lib/cases/handout-view'
import { readForm } from '@/lib/cases/read-forms'
import { caseWords } from '@/lib/cases/transitions'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { cautions } from '@/lib/handouts/suggest'
import { ageOn } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done } from '../gateway'
import { giveHandouts } from '../steps/give-handouts'
import { loadCase } from '../steps/load-case'
import { loadSendable } from '../steps/load-sendable'
import { loadSending } from '../steps/load-sending'

/** One of Keel's, or the id of the clinic's own. */
const handoutId = z.string().max(36, 'choose-from-list')
const oneOrMore = z.array(handoutId).min(1, 'choose-handouts').max(30, 'choose-from-list')

/**
 * Sends some of the library to the patient of a case, with a line of the clinician's own where one was written. What
 * speaks against one of them must have been read first (`thoughtOf`); it is then kept with it.
 */
export const assignHandouts = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({
    caseId: z.uuid(),
    handouts: oneOrMore,
    personalLine: caseWords.max(500, 'text-too-long'),
    thoughtOf: z.boolean(),
  }),
  load: (context, { caseId }) => loadCase(context, caseId),
  run: async (context, { case: current, clinic }, { handouts, personalLine, thoughtOf }) => {
    const found = await loadSendable(context, handouts)
    if (found.length < new Set(handouts).size) {
      return refused('invalid', { fields: { handouts: { code: 'choose-from-list' } } })
    }
    if (current.standing.state === 'closed') return refused('case-closed')
    const to = await addressee(context, current, clinic.schedule.timeZone)
    const wanted = found.map(({ shelved, copies }) => ({ copies, despite: cautions(shelved, to.about) }))
    if (!thoughtOf && wanted.some(({ despite }) => despite.length > 0)) {
      return refused('invalid', { fields: { thoughtOf: { code: 'think-first' } } })
    }
    const [first, ...more] = await giveHandouts(context, current.id, to, wanted, personalLine)
    return first ? done(null, first, ...more) : refused('handout-sent-already')
  },
})

async function addressee(context: Context<'staff'>, current: Case, timeZone: string) {
  const { patient, form, findings, locale } = await loadSending(context, current.id)
  const today = { age: ageOn(patient.dateOfBirth, context.now, timeZone), sex: patient.sex }
  const { answers } = readForm(form, today, formContentOf(patient))
  return { patient, locale, about: aboutOf(current, findings, answers, today) }
}
