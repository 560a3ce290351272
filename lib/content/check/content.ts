import type { HandoutEntry } from '@/lib/handouts/handout'
import type { Questionnaire } from '@/lib/intake/questionnaire'
import type { Rule, RuleSet } from '@/lib/triage/rule'

/** Something a person who writes content can put right, in the file where it stands. */
export interface ContentProblem {
  readonly file: string
  readonly id: string
  readonly problem: string
}

export type Messages = { readonly [key: string]: string | Messages }

/** All that Keel says and asks, with where each part of it is written. */
export interface Content {
  readonly questionnaire: Questionnaire
  readonly ruleSet: RuleSet
  /** File → the rules in it. */
  readonly ruleFiles: Readonly<Record<string, readonly Rule[]>>
  /** Code → title. */
  readonly sources: Readonly<Record<string, string>>
  readonly handoutSources: Readonly<Record<string, string>>
  readonly library: readonly HandoutEntry[]
  /** Names of the folders that handouts are in: the id, then a few words. */
  readonly handoutFolders: readonly string[]
  /** File name → the sentences of each language; what only clinicians see has English alone. */
  readonly messages: Readonly<Record<string, { readonly en: Messages; readonly es?: Messages }>>
}
