import type { HandoutEntry } from '@/lib/handouts/handout'
import type { NamedOccasion } from '@/lib/handouts/occasions'
import type { Item, Locale, Questionnaire } from '@/lib/intake/questionnaire'
import type { Instrument } from '@/lib/scores/score'
import type { HandoverAdvice } from '@/lib/triage/interrupt'
import type { ChangesFirst } from '@/lib/triage/named-flags'
import type { Rule, RuleSet } from '@/lib/triage/rule'
import type { Tier } from '@/lib/triage/urgency'

/** Some questions, and why they are dealt with alike. */
export interface Reasoned {
  readonly items: readonly string[]
  readonly why: string
}

/** One form of a complaint: what it asks, how the answers are read, and which of them a colleague hears first. */
export interface PathwayForm {
  readonly questionnaire: Questionnaire
  readonly ruleSet: RuleSet
  /** What a colleague would say by phone, in that order. */
  readonly phoneSummary: readonly string[]
  /** What the patient takes, and what speaks against a painkiller. */
  readonly medicineSummary: readonly string[]
  /** Of a short form: the questions of the whole one that it asks once more. */
  readonly asksAgain?: readonly Reasoned[]
  /** What the rules read and this form does not ask, on purpose. */
  readonly leavesOut?: readonly Reasoned[]
  readonly written: Written
}

/** Where a form is written, so that whoever has to mend it is told the file. */
export interface Written {
  /** From the project's top; the words of a language are in a folder of its name below it. */
  readonly folder: string
  /** Name of a file, without its ending → the questions in it. Their words are in a file of the same name. */
  readonly items: Readonly<Record<string, readonly Item[]>>
  /** Path from the project's top → the rules in it. */
  readonly rules: Readonly<Record<string, readonly Rule[]>>
  /** The file that puts the rules together. */
  readonly ruleSet: string
}

/** The patient's sentences that name the complaint; every other sentence of Keel's does without. */
export interface PathwayWords {
  /** What a clinic calls it. */
  readonly name: string
  readonly linkTitle: string
  /** What the questions are about, and how long they take. */
  readonly about: string
  readonly checkInTitle: string
  /** Of a page that nobody has to fill in. */
  readonly optionalPage: string
  /** How the card for the desk begins, before the signs. */
  readonly cardOpening: Readonly<Record<HandoverAdvice, string>>
  /** Ends of the sentence "Get help at once if …". */
  readonly safetyNet: readonly string[]
  /** What each code of an outcome is, in plain words. */
  readonly outcomeCodes: Readonly<Record<string, string>>
  /** Those that say "you", to somebody else who fills the form in; `{name}` is the patient's first name. */
  readonly aboutAnother?: Pick<PathwayWords, 'about' | 'checkInTitle' | 'optionalPage' | 'cardOpening' | 'safetyNet'>
}

/** What a desk reads that does not speak the patient's language. */
export type HandoverCard = Readonly<Record<HandoverAdvice, { readonly opening: string; readonly request: string }>>

/** What was released, each version as it was: a form is finished and replayed on the one it was begun on. */
export interface Released {
  readonly questionnaires: readonly Questionnaire[]
}

/** All that Keel knows about one complaint. Whoever needs some of it is handed the whole as a value. */
export interface Pathway {
  readonly id: string
  /** Where all of it is written, from the project's top. */
  readonly folder: string
  readonly intake: PathwayForm
  /** The short form that follows a case. */
  readonly checkIn: PathwayForm
  /** The question that is answered on a body; null where the complaint has no place. */
  readonly bodyMap: string | null
  /** The question that says who fills in the form, and its answers where that is the patient and where it is not. */
  readonly filledInBy: { readonly item: string; readonly patient: string; readonly carer: string } | null
  /** Questions about a count of weeks that goes on after the form was sent, and the last week that it comes to. */
  readonly weeksRunOn?: Readonly<Record<string, number>>
  /** Questions to which "no" is no denial: it is what somebody looks for. */
  readonly saidByNo?: readonly string[]
  readonly instruments: readonly Instrument[]
  /** In the order in which they are suggested. */
  readonly handouts: readonly HandoutEntry[]
  /** What a clinic may hang a handout of its own on. */
  readonly occasions: readonly NamedOccasion[]
  /** Ids of the handouts that a patient finds open to read as soon as the answers are sent. */
  readonly givenAtOnce: Readonly<Record<Tier, readonly string[]>>
  readonly words: Readonly<Record<Locale, PathwayWords>>
  readonly handoverCard: HandoverCard
  /** ICD-10 codes that a case may be given when it is closed, in the order in which they are shown. */
  readonly outcomeCodes: readonly string[]
  /** What no line about a case leaves out, by the ids of its rules. */
  readonly changesFirst: ChangesFirst
  readonly released: Released
}
