import type { PatientActor, StaffActor } from '@/lib/access/actor'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { seeToHandout } from '@/lib/operations/handouts/see-to-handout'
import { tellExercises } from '@/lib/operations/handouts/tell-exercises'
import { viewHome } from '@/lib/operations/intake/view-home'
import { allAgainst } from './all-against'
import { must } from './live-story'

const hour = 60 * 60_000
const day = 24 * hour

interface Plan {
  readonly caseId: string
  readonly clinician: StaffActor
  readonly patient: PatientActor
  readonly sentAt: Date
  readonly now: Date
}

/** A plan of exercises, and what was said of them since: most days they were done, and for whoever is on the third it hurt. */
export async function goThroughPlan({ caseId, clinician, patient, sentAt, now }: Plan): Promise<void> {
  const at = (moment: number) => ({ now: () => new Date(moment) })
  const sending = { caseId, handouts: ['h5'], personalLine: 'Ten minutes are enough.' }
  const thought = { thoughtOf: true, shown: { h5: allAgainst('h5') } }
  must(await assignHandouts(clinician, { ...sending, ...thought }, at(sentAt.getTime())))
  const assignmentId = must(await viewHome(patient, {}, at(sentAt.getTime()))).handouts.at(-1)?.id
  const since = Math.floor((now.getTime() - sentAt.getTime()) / day)
  for (let turn = 1; turn <= since; turn += 1) {
    const evening = sentAt.getTime() + turn * day
    if (since === 3 && turn === 3) {
      must(await tellExercises(patient, { assignmentId, said: 'stopped' }, at(evening)))
      const asks = `stopped-exercise ${String(evening)}`
      must(await seeToHandout(clinician, { assignmentId, asks }, at(Math.min(evening + hour, now.getTime()))))
    } else if (turn % 3 !== 0) must(await tellExercises(patient, { assignmentId, said: 'done' }, at(evening)))
  }
}
