import 'server-only'
import type { Case, Escalation, Standing } from '@/lib/cases/case'
import { queueOf, queues } from '@/lib/cases/step'
import { rankOf } from '@/lib/triage/urgency'

const standingColumns = (standing: Standing) => ({
  state: standing.state,
  ownerId: standing.state === 'open' ? null : standing.ownerId,
  groupId: standing.state === 'open' ? (standing.groupId ?? null) : null,
  outcome: standing.state === 'closed' ? standing.outcome : null,
  closedAt: standing.state === 'closed' ? standing.closedAt : null,
  signBy: standing.state === 'closed' ? standing.signBy : null,
  outcomeCodes: standing.state === 'closed' ? standing.codes.map((code) => ({ ...code })) : [],
})

const escalationColumns = (escalation: Escalation | null) => ({
  escalatedAt: escalation?.at ?? null,
  toldAt: escalation?.toldAt ?? null,
  timesTold: escalation?.timesTold ?? 0,
  answeredBy: escalation?.answered?.staffId ?? null,
  answeredAt: escalation?.answered?.at ?? null,
})

/** What the worklist is ordered by. In the place of its next step a closed case keeps when it was closed. */
export const stepColumns = ({ standing, nextStep }: Pick<Case, 'standing' | 'nextStep'>) => {
  if (standing.state === 'closed') {
    return { nextStep: null, nextAt: standing.closedAt, nextTo: null, visitAt: null, queueRank: queues.length }
  }
  if (!nextStep) throw new Error('an open case without a next step')
  const { kind, at, to, isAgreed } = nextStep
  const visitAt = isAgreed ? at : (nextStep.visitAt ?? null)
  return { nextStep: kind, nextAt: at, nextTo: to, visitAt, queueRank: queues.indexOf(queueOf(nextStep)) }
}

/** What changes beside the revision: nothing of what a colleague is about to do depends on it. */
export const changingBeside = (current: Case) => ({
  firstLookAt: current.firstLookAt,
  tries: current.tries,
  ...escalationColumns(current.escalation),
  ...stepColumns(current),
})

export const changing = (current: Case) => ({
  ...standingColumns(current.standing),
  ...changingBeside(current),
  revision: current.revision,
  tier: current.tier,
  tierRank: rankOf(current.tier),
  triageTier: current.triageTier,
  decidedBy: current.decidedBy,
  topFlags: [...current.topFlags],
  moreFlags: current.moreFlags,
  targetFrom: current.targetFrom,
  dueAt: current.dueAt,
  submittedAt: current.submittedAt,
  patientSays: current.patientSays?.reply ?? null,
  patientSaidAt: current.patientSays?.at ?? null,
})
