import type { OnCallTier } from '@/lib/clinics/on-call'
import type { Schedule } from '@/lib/clinics/schedule'
import { rankOf } from '@/lib/triage/urgency'
import type { Case, Escalation, OnCallRound } from './case'
import type { CaseEvent } from './case-event'
import { mayTellAt, repeatMs } from './escalation'

/** How long whoever was called has to say that they are on it, before the next is called. */
export const answerMs = 5 * 60_000

/** What was called of this escalation: an earlier one was about another step. */
const roundOf = ({ onCall, escalation }: Pick<Case, 'onCall' | 'escalation'>): OnCallRound | null => {
  const last = onCall?.turns.at(-1)
  return onCall && last && escalation && last.at >= escalation.at ? onCall : null
}

export interface Called {
  readonly staffId: string
  readonly onCall: OnCallRound
  /** Only the first turn of the list leaves rows: a night of them would bury the rest. */
  readonly event: CaseEvent | null
}

interface Duty {
  /** Who is on call at this moment, first to last. */
  readonly people: readonly string[]
  readonly from: OnCallTier
  readonly schedule: Schedule
  readonly now: Date
}

/**
 * What somebody has to get up for: nobody has looked, or nobody has an emergency whose patient is to be called. Of what a
 * colleague has the leads alone hear: somebody knows of it.
 */
const isNobodys = ({ nextStep, tier, standing }: Pick<Case, 'nextStep' | 'tier' | 'standing'>): boolean =>
  nextStep?.kind === 'look' || (nextStep?.kind === 'call' && tier === 'EMERGENCY' && standing.state === 'open')

/**
 * Who of those on call is called now about a case that nobody looked at, or has, in its time. The first at once, the next when five
 * minutes brought no answer; after the last, the list begins anew at the pace at which the leads are told. Whoever leaves
 * the list meanwhile is passed over, whoever comes to it is called in their turn.
 */
export function callOnCall(current: Case, { people, from, schedule, now }: Duty): Called | null {
  const { escalation, tier } = current
  if (escalation === null || escalation.answered || !isNobodys(current)) return null
  if (rankOf(tier) > rankOf(from) || !mayTellAt(tier, now, schedule)) return null
  const round = roundOf(current)
  const left = people.filter((id) => !round?.turns.some(({ staffId }) => staffId === id))
  const [staffId] = left.length > 0 ? left : people
  const last = round?.turns.at(-1)
  if (staffId === undefined) return null
  if (last && now.getTime() - last.at.getTime() < (left.length > 0 ? answerMs : repeatMs(tier))) return null
  const turn = { staffId, at: now }
  if (!round) return { staffId, onCall: { round: 1, turns: [turn] }, event: { type: 'on-call-called', toId: staffId } }
  if (left.length === 0) return { staffId, onCall: { round: round.round + 1, turns: [turn] }, event: null }
  const onCall = { ...round, turns: [...round.turns, turn] }
  return { staffId, onCall, event: round.round === 1 ? { type: 'on-call-called', toId: staffId } : null }
}

/** Whether the leads, and whoever covers, were told of the case with this very look at it: nobody is told twice at once. */
export const wasJustTold = ({ toldAt }: Escalation, now: Date): boolean => now.getTime() - toldAt.getTime() < 60_000

/** Who was called about the missed step that the page speaks of, with their names. */
export function calledOf(current: Case, staffId: string, names: ReadonlyMap<string, string>) {
  const round = roundOf(current)
  const turns = round?.turns ?? []
  return {
    round: round?.round ?? 0,
    turns: turns.map((turn) => ({
      name: names.get(turn.staffId) ?? '',
      isMe: turn.staffId === staffId,
      at: turn.at,
    })),
  }
}
