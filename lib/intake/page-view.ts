import type { Condition, Facts } from './condition'
import type { Locale, QuestionStyle } from './questionnaire'

/** Everything a form needs to draw a page; plain data, so it can cross to the browser. */
export interface PageView {
  readonly id: string
  readonly section: string
  readonly title: string
  readonly intro?: string
  /** The page can be left at once. */
  readonly isPrivate?: true
  /** It asks something private: a browser must not put the answers back by itself. */
  readonly isDiscreet?: true
  readonly blocks: readonly BlockView[]
  /** What `shownWhen` may look at beyond the fields of this page. */
  readonly given: Facts
}

export type BlockView = ChecklistView | QuestionView

export interface OptionView {
  readonly value: string
  readonly label: string
}

export interface ChecklistView {
  readonly kind: 'checklist'
  readonly id: string
  /** `tick_<id>`: many values, each an item id, 'none', or 'rest' beside ticks: none of the others. */
  readonly field: string
  readonly ask: string
  readonly hint?: string
  readonly none: OptionView
  /** Stands beside ticks for "that is all"; without it the others stay open. */
  readonly rest: { readonly value: string }
  readonly values: readonly string[]
  readonly lastTime?: LastTime
  readonly ticks: readonly TickView[]
}

/** What was answered on the last intake, in words and as the values of fields; the patient may say that it still holds. */
export interface LastTime {
  readonly words: string
  readonly values: Readonly<Record<string, readonly string[]>>
}

export interface TickView {
  readonly item: string
  readonly label: string
  readonly hint?: string
  /** The answer held now, 'no' included. */
  readonly answer: string | null
  /** Asked once ticked. Its field is the item id. */
  readonly followUp: {
    readonly field: string
    readonly kind: 'since' | 'sure'
    readonly ask: string
    readonly hint?: string
    readonly options: readonly OptionView[]
    readonly value: string | null
  }
}

export interface QuestionView {
  readonly kind: 'question'
  readonly item: string
  readonly field: string
  readonly as: QuestionStyle
  readonly ask: string
  readonly hint?: string
  /** The language of the words, where it is not the page's. */
  readonly lang?: Locale
  readonly lastTime?: LastTime
  /** Of radios, scale and checkboxes; of a duration, its units. */
  readonly options: readonly OptionView[]
  /** The option of checkboxes that excludes the others. */
  readonly exclusive?: string
  readonly ends?: { readonly low: string; readonly high: string }
  /** Of number, duration and scale. */
  readonly range?: { readonly min: number; readonly max: number; readonly step: number }
  readonly unit?: string
  /** Of text. */
  readonly maxLength?: number
  /** There is an answer, and it is not shown again: someone else may be holding the phone now. */
  readonly isHeldBack?: true
  /** What the field holds now: one value, or several for checkboxes, none where unanswered. */
  readonly values: readonly string[]
  /** `<id>_unit` of a duration, and the unit chosen. */
  readonly unitField?: { readonly field: string; readonly value: string | null }
  /** Shown always where absent. */
  readonly shownWhen?: Condition
}
