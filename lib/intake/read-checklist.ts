import type { FieldError } from '@/lib/result'
import type { ChecklistView, TickView } from './page-view'
import type { AnswerValue } from './questionnaire'
import { chosenIn, type PageInput } from './read-question'

/** Autosave keeps what is there; leave does so for the last time; continue asks for the rest; skip lets it be. */
export type Intent = 'autosave' | 'leave' | 'continue' | 'skip'

export interface PageReading {
  readonly changes: Readonly<Record<string, AnswerValue | null>>
  /** By field name. */
  readonly errors: Readonly<Record<string, FieldError>>
  /** By item: what nothing could be read from, of a question that is left open all the same. */
  readonly asTyped: Readonly<Record<string, string>>
}

export const nothing: PageReading = { changes: {}, errors: {}, asTyped: {} }
const changing = (changes: PageReading['changes']): PageReading => ({ ...nothing, changes })
const failed = (field: string, code: string): PageReading => ({ ...nothing, errors: { [field]: { code } } })
const every = (view: ChecklistView, value: string | null): PageReading =>
  changing(Object.fromEntries(view.ticks.map((tick) => [tick.item, value])))

/** The patient goes elsewhere: what is half said must not be lost. */
const isLeaving = (intent: Intent): boolean => intent === 'leave' || intent === 'skip'

/** Of the times that are asked after. */
const mostRecent = 'new'

/**
 * A tick says the sign is there, so a sign whose time was not asked again is a plain yes. One whose time was never
 * given is new when the patient goes elsewhere, as the hint beside the times says: "not sure" would take the tick back.
 */
function readTicked({ item, followUp }: TickView, input: PageInput, intent: Intent): PageReading {
  const [choice, ...more] = chosenIn(input, followUp.field)
  const isListed = followUp.options.some((option) => option.value === choice)
  if (choice !== undefined && more.length === 0 && isListed) return changing({ [item]: choice })
  if (choice !== undefined && !isLeaving(intent)) return failed(followUp.field, 'choose-from-list')
  if (followUp.kind === 'sure') return changing({ [item]: 'yes' })
  if (isLeaving(intent)) return changing({ [item]: mostRecent })
  return failed(followUp.field, 'when-missing')
}

/** What was seen through is a no; what was not, or was unticked, is open. Nothing is assumed for a person. */
function readUnticked({ item, answer }: TickView, isSeenThrough: boolean, wasSeenThrough: boolean): PageReading {
  if (isSeenThrough) return changing({ [item]: 'no' })
  const stays = answer === null || (answer === 'no' && !wasSeenThrough)
  return stays ? nothing : changing({ [item]: null })
}

/**
 * A list counts as answered only where it was left with "none of these", or with "that is all" beside what was ticked.
 * Where "none" stands beside a sign and the patient leaves it so, the sign counts and the others are open.
 * Codes: choose-from-list, tick-missing, none-and-others, list-not-finished, when-missing.
 */
export function readChecklist(view: ChecklistView, input: PageInput, intent: Intent): PageReading {
  const chosen = chosenIn(input, view.field)
  const isNone = chosen.includes(view.none.value)
  const isSeenThrough = chosen.includes(view.rest.value)
  const wasSeenThrough = [view.none.value, view.rest.value].some((end) => view.values.includes(end))
  const ticked = chosen.filter((value) => value !== view.none.value && value !== view.rest.value)
  if (!ticked.every((value) => view.ticks.some((tick) => tick.item === value))) {
    return failed(view.field, 'choose-from-list')
  }
  if (isNone && ticked.length > 0 && !isLeaving(intent)) return failed(view.field, 'none-and-others')
  if (isNone && ticked.length === 0) return every(view, 'no')
  if (ticked.length === 0) {
    if (intent === 'continue') return failed(view.field, 'tick-missing')
    return view.values.length > 0 ? every(view, null) : nothing
  }
  const unfinished = intent === 'continue' && !isSeenThrough ? failed(view.field, 'list-not-finished') : nothing
  const readings = view.ticks.map((tick) =>
    ticked.includes(tick.item) ? readTicked(tick, input, intent) : readUnticked(tick, isSeenThrough, wasSeenThrough),
  )
  return joined([...readings, ...(view.ticks.length > ticked.length ? [unfinished] : [])])
}

export const joined = (readings: readonly PageReading[]): PageReading => ({
  changes: Object.assign({}, ...readings.map((each) => each.changes)) as PageReading['changes'],
  errors: Object.assign({}, ...readings.map((each) => each.errors)) as PageReading['errors'],
  asTyped: Object.assign({}, ...readings.map((each) => each.asTyped)) as PageReading['asTyped'],
})
