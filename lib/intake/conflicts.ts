import type { Changes } from './answers'
import type { Answers } from './questionnaire'

export interface Edited {
  readonly answers: Answers
  /** Item → revision of its last change. */
  readonly changedAt: Readonly<Record<string, number>>
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The changes that differ from what is stored: what a page sends again unchanged is no change. */
export const realChanges = (answers: Answers, changes: Changes): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([item, value]) => !isSame(answers[item], value)))

/**
 * The items that another device changed after this page was read (at `readRevision`) and that this page would now
 * change to something else. Only these are in conflict; all others merge.
 */
export const conflicts = (edited: Edited, changes: Changes, readRevision: number): readonly string[] =>
  Object.keys(realChanges(edited.answers, changes)).filter((item) => (edited.changedAt[item] ?? 0) > readRevision)

export const stamped = (
  changedAt: Edited['changedAt'],
  changes: Changes,
  revision: number,
): Record<string, number> => ({
  ...changedAt,
  ...Object.fromEntries(Object.keys(changes).map((item) => [item, revision])),
})
