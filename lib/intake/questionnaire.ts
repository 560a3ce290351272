import { languages } from '@/lib/intake/languages'
import type { Condition } from './condition'
import type { AnswerValue, Subject } from './given'

export type { Answers, AnswerValue, Subject } from './given'

export type Locale = keyof typeof languages
export const locales = Object.keys(languages) as readonly Locale[]

interface ItemBase {
  readonly id: string
  readonly section: string
  /** Asked always where absent. */
  readonly askedWhen?: Condition
  /** Never shown where someone else may read along, in print or by e-mail. */
  readonly isPrivate?: boolean
  /** Seldom changes: a later intake may offer the answer of the last one. Never a red flag by itself. */
  readonly isStable?: boolean
  /** Passing over it leaves no gap: another question asks after the same risk. */
  readonly isSpare?: boolean
}

/** When a symptom began: no, new (2 weeks, or getting worse), recent (to 3 months), long, unsure. */
export interface SinceItem extends ItemBase {
  readonly type: 'since'
  readonly options: readonly string[]
}
export interface ChoiceItem extends ItemBase {
  readonly type: 'choice'
  readonly options: readonly string[]
}
export interface MultiItem extends ItemBase {
  readonly type: 'multi'
  readonly options: readonly string[]
  /** The option that stands for none of the others. */
  readonly exclusive: string
}
export interface NumberItem extends ItemBase {
  readonly type: 'number'
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit?: string
}
export interface TextItem extends ItemBase {
  readonly type: 'text'
  readonly max: number
}
export type Item = SinceItem | ChoiceItem | MultiItem | NumberItem | TextItem

/** `levels`: a number whose every value has words; `body-map`: places on a body, beside the same list. */
export type QuestionStyle = 'radios' | 'scale' | 'levels' | 'duration' | 'number' | 'checkboxes' | 'body-map' | 'text'

export type Block =
  /** Signs to tick; only `since` items and yes/no/unsure choices, whose untick is a 'no'. */
  | { readonly kind: 'checklist'; readonly id: string; readonly items: readonly string[] }
  | {
      readonly kind: 'question'
      readonly item: string
      readonly as?: QuestionStyle
      /** Left out of the form where this does not hold. Unlike `askedWhen` it never makes an answer not count. */
      readonly when?: Condition
      /** Options that another question of the page asks for already. */
      readonly without?: readonly string[]
    }

export interface Page {
  readonly id: string
  readonly section: string
  readonly blocks: readonly Block[]
  /** Offered at the end; nobody is asked to fill it in. */
  readonly isOptional?: boolean
  /** Can be left at once, and says nothing in its title. */
  readonly isPrivate?: boolean
}

/**
 * What is said otherwise to somebody else who fills the form in: about the patient, whose first name stands for
 * `{name}`. An empty one says that the words fit as they are.
 */
interface SaidOfAnother<Words> {
  readonly aboutAnother?: Partial<Words>
}

interface OwnItemWords {
  readonly ask: string
  /** A few words for summaries. */
  readonly label: string
  readonly hint?: string
  /** Where the shared words for an option do not fit. */
  readonly options?: Readonly<Record<string, string>>
  /** What the two ends of a scale mean. */
  readonly ends?: { readonly low: string; readonly high: string }
}
export interface ItemWords extends OwnItemWords, SaidOfAnother<Omit<OwnItemWords, 'label'>> {}
interface OwnPageWords {
  readonly title: string
  readonly intro?: string
}
export interface PageWords extends OwnPageWords, SaidOfAnother<OwnPageWords> {}
interface OwnChecklistWords {
  readonly ask: string
  readonly hint?: string
}
export interface ChecklistWords extends OwnChecklistWords, SaidOfAnother<OwnChecklistWords> {}
export interface SharedWords {
  /** Of `since` questions. */
  readonly since: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, string>>
  readonly none: string
  readonly when: { readonly ask: string; readonly hint: string }
  readonly sure: { readonly ask: string }
  readonly units: Readonly<Record<string, { readonly one: string; readonly other: string }>>
  readonly notAnswered: string
  /** Stands for the answer to a private question, where someone else may read along. */
  readonly answeredPrivately?: string
  readonly age: string
  readonly sex: string
  readonly sexes: Readonly<Record<Subject['sex'], string>>
}
export interface QuestionnaireWords {
  /** Whether a clinician who grew up with the language has read it. Absent in what was released before it was asked. */
  readonly review?: 'original' | 'not-reviewed-by-native-clinician'
  readonly sections: Readonly<Record<string, string>>
  readonly items: Readonly<Record<string, ItemWords>>
  readonly pages: Readonly<Record<string, PageWords>>
  readonly checklists: Readonly<Record<string, ChecklistWords>>
  readonly shared: SharedWords
  /** Of what stands beside the questions. */
  readonly aboutAnother?: Pick<QuestionnaireWords, 'sections'> & Pick<SharedWords, 'since'>
}

export interface Questionnaire {
  readonly id: string
  readonly version: number
  /** The whole vocabulary; a page may not exist for every item. */
  readonly items: readonly Item[]
  readonly pages: readonly Page[]
  readonly words: { readonly en: QuestionnaireWords } & Readonly<Partial<Record<Locale, QuestionnaireWords>>>
}

export const itemsOfBlock = (block: Block): readonly string[] =>
  block.kind === 'checklist' ? block.items : [block.item]

export const itemsOfPage = ({ blocks }: Pick<Page, 'blocks'>): readonly string[] => blocks.flatMap(itemsOfBlock)

const known = new WeakMap<readonly Item[], ReadonlyMap<string, Item>>()

/** Listed once a questionnaire. */
export function itemsById({ items }: Pick<Questionnaire, 'items'>): ReadonlyMap<string, Item> {
  const byId = known.get(items) ?? new Map(items.map((item) => [item.id, item]))
  known.set(items, byId)
  return byId
}

/** A question that a page or rule names and the vocabulary lacks is a mistake in the content. */
export function itemOf(questionnaire: Questionnaire, id: string): Item {
  const item = itemsById(questionnaire).get(id)
  if (!item) throw new Error(`The questionnaire ${questionnaire.id} has no item ${id}`)
  return item
}

/** Nothing ticked and nothing typed is not an answer. */
export const isAnswered = (value: AnswerValue | null | undefined): value is AnswerValue =>
  value !== null && value !== undefined && (typeof value === 'number' || value.length > 0)
