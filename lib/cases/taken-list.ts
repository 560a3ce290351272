import type { Case } from './case'
import type { CaseEvent } from './case-event'
import { handedOver } from './next-step'
import type { By } from './transitions'
import { pastActs, type Row, undo } from './undo'

/** A case that was taken over from a colleague, with the newest row of its timeline that somebody of the staff wrote. */
export interface TakenCase {
  readonly case: Case
  readonly last: Row
}

export interface ToReturn {
  readonly case: Case
  /** As it was before it was taken. */
  readonly nextStep: Case['nextStep']
  readonly event: Extract<CaseEvent, { type: 'undone' }>
}

/** Taking a list is no look at it: of a case that was taken over by looking, more comes back than its owner and that it is to be handed over. */
const isOwnerAlone = (current: Case, before: Case): boolean => {
  const rest = (each: Case) => JSON.stringify({ ...each, standing: null, revision: null, nextStep: handedOver(each) })
  return rest(current) === rest(before)
}

/**
 * What somebody took of a colleague's list by their newest press, as far as nothing has happened to it since. Of several presses
 * the newest comes first: where it is undone, the one before it can be.
 */
export function takenAtOnce(taken: readonly TakenCase[], by: Pick<By, 'staffId' | 'now'>) {
  const undoable = taken.flatMap(({ case: current, last }): readonly (ToReturn & { readonly at: Date })[] => {
    const [past] = pastActs([last])
    const decision = past?.event.type === 'taken-over' ? undo(current, past, by) : null
    if (!decision?.ok || decision.event.type !== 'undone' || !isOwnerAlone(current, decision.case)) return []
    return [{ case: current, nextStep: decision.case.nextStep, event: decision.event, at: last.at }]
  })
  const newest = Math.max(...undoable.map(({ at }) => at.getTime()))
  const cases = undoable.filter(({ at }) => at.getTime() === newest)
  return cases.length === 0 ? null : { at: new Date(newest), cases }
}
