import 'server-only'
import { z } from 'zod'
import { dayAt } from '@/lib/clinics/wall-clock'
import { exercises } from '@/lib/content/exercises/exercises'
import { planCopies } from '@/lib/content/exercises/plans'
import { insertPlan } from '@/lib/db/exercise-plans'
import { keepVersions } from '@/lib/db/handout-versions'
import { typedExercise } from '@/lib/exercises/plan'
import { handoutOfPlan, type PlanItem } from '@/lib/exercises/plan-item'
import { readPlan } from '@/lib/exercises/read-plan'
import { isWritable } from '@/lib/intake/answers'
import { locales } from '@/lib/intake/questionnaire'
import { type FieldError, refused } from '@/lib/result'
import { type Context, defineCommand, done } from '../gateway'
import { loadPlanningToGive } from '../steps/load-planning'
import { givenFirst, howSent, sendChosen, shownReasons } from '../steps/send-chosen'

/**
 * Composes exercises for one patient, and sends them as the handout that they are from then on, in the words of today. `planId`
 * comes with the form: sent twice, it is one plan.
 */
export const composePlan = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({
    caseId: z.uuid().optional(),
    patientId: z.uuid().optional(),
    planId: z.uuid(),
    locale: z.enum(['', ...locales], 'choose-from-list').optional(),
    exercises: z.array(typedExercise).max(30, 'choose-from-list'),
    shown: shownReasons,
    ...howSent,
  }),
  load: (context, { caseId, patientId }) => loadPlanningToGive(context, { caseId, patientId }),
  run: async (context, found, { planId, exercises: typed, locale, shown, ...chosen }) => {
    const { patient, caseId, isClosed, weighed, timeZone, spoken } = found
    if (isClosed) return refused('case-closed')
    if (patient.archivedAt) return refused('patient-archived')
    const { items, wrong } = readPlan(typed, exercises)
    const fields = { ...wrong, ...notWritable(items) }
    if (Object.keys(fields).length > 0) return refused('invalid', { fields })
    const handout = await keepPlan(context, { planId, patientId: patient.id, items, timeZone })
    if (handout === null) return refused('handout-sent-already')
    const to = { caseId, patient, locale: spoken ?? (locale || 'en'), weighed, standing: [], timeZone }
    const sent = await sendChosen(context, to, {
      ...chosen,
      handouts: [handout],
      lines: {},
      shown: { [handout]: shown },
    })
    return 'ok' in sent ? sent : done(givenFirst(sent), ...sent)
  },
})

const notWritable = (items: readonly PlanItem[]): Readonly<Record<string, FieldError>> =>
  Object.fromEntries(
    items
      .filter(({ word }) => !isWritable(word))
      .map(({ exercise }) => [`word-${exercise}`, { code: 'characters-not-allowed' }]),
  )

interface Composed {
  readonly planId: string
  readonly patientId: string
  readonly items: readonly PlanItem[]
  readonly timeZone: string
}

/** What it is called among handouts; null where this form was sent before. */
async function keepPlan(
  { tx, clinicId, actor, now }: Context<'staff'>,
  { planId, patientId, items, timeZone }: Composed,
): Promise<string | null> {
  const plan = { id: planId, patientId, items, composedBy: actor.staffId, composedAt: now }
  if (!(await insertPlan(tx, clinicId, plan))) return null
  const handout = handoutOfPlan(planId)
  const kept = { handout, version: 1, reviewedOn: dayAt(now, timeZone) }
  await keepVersions(
    tx,
    clinicId,
    planCopies(items).map((copy) => ({ ...kept, ...copy })),
    now,
  )
  return handout
}
