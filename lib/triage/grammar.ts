/** What a language needs to tell "chest pain" from "no chest pain" and from "my mother's chest pain"; as plain data. */
export interface Grammar {
  /** Words that take back the phrase after them. */
  readonly denials: readonly string[]
  /** Those among them that say the opposite after another one: "I cannot walk without chest pain". */
  readonly doubled: readonly string[]
  /** What they double. */
  readonly negatives: readonly string[]
  /** Words that may stand between a denial and what it denies. */
  readonly fillers: readonly string[]
  /** "No fever or chest pain" denies both. */
  readonly alternatives: readonly string[]
  /** Whoever is spoken of instead of oneself. */
  readonly others: readonly string[]
  /** Oneself: after one of these, nobody else is spoken of. */
  readonly oneself: readonly string[]
  /** Where a new thought begins. */
  readonly turns: readonly string[]
  /** Phrases that hold a word looked for and mean nothing of the kind. */
  readonly harmless: readonly string[]
  /** Where a denial denies nothing. Rule sets before version 5 know none of it. */
  readonly undone?: Undone
  /** Who is the patient where somebody else writes. */
  readonly byCarer?: CarerGrammar
}

/** What shows that a sign is there although a denial stands before it. */
export interface Undone {
  /** Before the denial: "I cannot say that I have no chest pain". */
  readonly before: readonly string[]
  /** From the denial to the sign: "I do not want any more chest pain". */
  readonly between: readonly string[]
  /** After the sign: "never had chest pain like this", "no chest pain unless I walk". */
  readonly after: readonly string[]
  /** What links two thoughts: none of the above reaches across it. */
  readonly links: readonly string[]
  /** "I do not know if it is wind or chest pain" is no list of what is denied. */
  readonly doubts: readonly string[]
  /** Denials that, first in a question, deny nothing: "Isn’t chest pain a bad sign?" */
  readonly asked: readonly string[]
}

/** A carer's "my mother" is the patient; "her mother" and "my own mother" are not. */
export interface CarerGrammar {
  /** Before one of the others: it is the patient's relation, or the carer's, and not the patient. */
  readonly possessors: readonly string[]
  /** Nobody's name: never the patient. */
  readonly strangers: readonly string[]
  /** Beside any of them, these are the patient. */
  readonly patient: readonly string[]
}
