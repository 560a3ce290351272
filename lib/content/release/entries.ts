import { type HandoutEntry, published } from '@/lib/handouts/handout'
import { locales, type Questionnaire } from '@/lib/intake/questionnaire'
import type { RuleSet } from '@/lib/triage/rule'
import { fingerprintOf } from '../fingerprint'

/** What is released together: what a clinic asks, how it reads the answers, and what it gives to read. */
export interface Releasable {
  readonly questionnaire: Questionnaire
  readonly ruleSet: RuleSet
  readonly library: readonly HandoutEntry[]
}

/** One thing that has a version. A handout is kept by its fingerprint alone: each clinic keeps what it sent. */
export interface Entry {
  readonly kind: 'questionnaire' | 'rules' | 'handout'
  readonly id: string
  readonly version: number
  /** The name of its file, or of the handout with its version and language. */
  readonly name: string
  readonly fingerprint: string
  readonly content: object
  /** As a sentence begins: "the questionnaire back-pain was released as version 2 with other words". */
  readonly subject: string
  readonly others: string
  readonly locale?: string
}

export function entriesOf({ questionnaire, ruleSet, library }: Releasable): readonly Entry[] {
  return [
    {
      kind: 'questionnaire',
      id: questionnaire.id,
      version: questionnaire.version,
      name: `${questionnaire.id}-questionnaire-${String(questionnaire.version)}.json`,
      fingerprint: fingerprintOf(questionnaire),
      content: questionnaire,
      subject: `the questionnaire ${questionnaire.id}`,
      others: 'other words',
    },
    {
      kind: 'rules',
      id: ruleSet.id,
      version: ruleSet.version,
      name: `${ruleSet.id}-rules-${String(ruleSet.version)}.json`,
      fingerprint: fingerprintOf(ruleSet),
      content: ruleSet,
      subject: `the rule set ${ruleSet.id}`,
      others: 'other rules',
    },
    ...library.flatMap((entry) =>
      locales.map((locale): Entry => {
        const content = published(entry, locale)
        return {
          kind: 'handout',
          id: entry.handout,
          version: entry.version,
          name: `${entry.handout} version ${String(entry.version)} ${locale}`,
          fingerprint: fingerprintOf(content),
          content,
          subject: `the handout ${entry.handout}`,
          others: `other words in ${locale}`,
          locale,
        }
      }),
    ),
  ]
}
