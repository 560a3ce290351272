import type { HandoutEntry } from '@/lib/handouts/handout'
import type { NamedOccasion } from '@/lib/handouts/occasions'
import type { Locale, Questionnaire } from '@/lib/intake/questionnaire'
import type { Reasoned, Written } from '@/lib/pathways/pathway'
import type { RuleSet } from '@/lib/triage/rule'

/** Something a person who writes content can put right, in the file where it stands. */
export interface ContentProblem {
  readonly file: string
  readonly id: string
  readonly problem: string
}

export type Messages = { readonly [key: string]: string | Messages }

/** The codes of outcomes, and what each is called, by language. */
export interface Outcomes {
  readonly folder: string
  readonly codes: readonly string[]
  readonly words: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>
}

/** One form and all that is said and given beside it, with where each part is written. */
export interface Content {
  readonly questionnaire: Questionnaire
  readonly ruleSet: RuleSet
  /** What the rules read and no page asks, on purpose. */
  readonly leavesOut: readonly Reasoned[]
  /** Somebody else may fill it in, and is then spoken to about the patient. */
  readonly asksWhoFillsIn: boolean
  readonly written: Written
  /** Code → title. */
  readonly sources: Readonly<Record<string, string>>
  readonly handoutSources: Readonly<Record<string, string>>
  readonly library: readonly HandoutEntry[]
  /** What a clinic may hang a handout of its own on. */
  readonly occasions: readonly NamedOccasion[]
  readonly outcomes: Outcomes
  /** Names of the folders that handouts are in: the id, then a few words. */
  readonly handoutFolders: readonly string[]
  /** File name → the sentences of each language; what only clinicians see has English alone. */
  readonly messages: Readonly<Record<string, Readonly<Partial<Record<Locale, Messages>>>>>
  /** What a language says as English does → why. */
  readonly sameAsEnglish: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>
}
