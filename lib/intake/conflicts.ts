import type { Changes } from './answers'
import type { FieldError } from '@/lib/result'
import type { PageView } from './page-view'
import type { Answers } from './questionnaire'

export interface Edited {
  readonly answers: Answers
  /** Item → revision of its last change. */
  readonly changedAt: Readonly<Record<string, number>>
  /** Item → what was typed, where nothing could be read from it and the question was left open. */
  readonly asTyped: Readonly<Record<string, string>>
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

/**
 * The items of a page that another device changed after it was read, and of which the page says nothing: whoever is on it
 * has not seen them.
 */
export const unseen = (edited: Edited, items: readonly string[], read: Changes, readRevision: number) =>
  items.filter(
    (item) => (edited.changedAt[item] ?? 0) > readRevision && !isSame(edited.answers[item], read[item] ?? null),
  )

export const stamped = (
  changedAt: Edited['changedAt'],
  changes: Changes,
  revision: number,
): Record<string, number> => ({
  ...changedAt,
  ...Object.fromEntries(Object.keys(changes).map((item) => [item, revision])),
})

/** Beside which field each conflict is shown, with what the answer is now. A sign's place is its checklist. */
export function conflictFields(
  view: PageView,
  items: readonly string[],
  wordsOf: (item: string) => string,
): Readonly<Record<string, FieldError>> {
  const said = (ids: readonly string[]): FieldError => ({
    code: 'changed-elsewhere',
    values: { answer: ids.join('; ') },
  })
  return Object.fromEntries(
    view.blocks.flatMap((block): [string, FieldError][] => {
      if (block.kind === 'question') {
        return items.includes(block.item) ? [[block.field, said([wordsOf(block.item)])]] : []
      }
      const ticks = block.ticks.filter((tick) => items.includes(tick.item))
      return ticks.length > 0 ? [[block.field, said(ticks.map((tick) => `${tick.label}: ${wordsOf(tick.item)}`))]] : []
    }),
  )
}
