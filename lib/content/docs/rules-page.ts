import type { Questionnaire } from '@/lib/intake/questionnaire'
import type { Pathway } from '@/lib/pathways/pathway'
import type { Rule, RuleSet } from '@/lib/triage/rule'
import { sourceTitle } from '../sources'
import { ruleLines, sinceNames } from './rule-words'

const introduction = ({ id, version, fingerprint }: RuleSet, questionnaire: Questionnaire): readonly string[] => [
  '# The triage rules, as Keel applies them',
  '',
  'Written by `npm run docs` from `lib/content`, with the labels of the English questionnaire. A test fails while',
  'this page and the rules differ. To change a rule, change its file.',
  '',
  '**No clinician has signed off these rules. They must not be used for real patients before one has.**',
  '',
  `- Rule set: ${id}, version ${String(version)}`,
  `- Fingerprint: \`${fingerprint}\``,
  `- Questionnaire: ${questionnaire.id}, version ${String(questionnaire.version)}`,
  '',
  '## How a tier comes about',
  '',
  '- The most urgent finding decides: EMERGENCY, then URGENT, then SOON. Where nothing is found, ROUTINE.',
  '- Nothing subtracts: one more finding never lowers a tier. Free text may raise, and lowers nothing.',
  '- An unanswered question and “not sure” are never a no. A combination fires on what is known, and on “not sure” only where it names it.',
  '- “Not sure” scores one tier below the answer it could be, and at least SOON where that answer has a tier.',
  ...sinceNames(questionnaire).map(([name, words]) => `- A sign is ${name}: ${words}.`),
  '- A flag with no tier of its own is shown and counts in combinations.',
  '- In examples, a person is 40 years old and of no stated sex unless it says otherwise.',
  '',
]

const unansweredLines = ({ unanswered }: RuleSet): readonly string[] => [
  '## Unanswered questions',
  '',
  `### unanswered: ${unanswered.label}`,
  '',
  unanswered.reason,
  '',
  '- Fires where: the form is sent, and a question that some rule needs was shown and passed over.',
  `- Tier: ${unanswered.tier}, naming the questions. A draft is heard for what it says, not for what it leaves out yet.`,
  `- Sources: ${unanswered.sources.map((code) => `${sourceTitle(code)} (${code})`).join('; ')}`,
]

/** The whole page, as a clinician reads it. */
export function rulesPage({ intake: { ruleSet, questionnaire } }: Pathway): string {
  const section = (heading: string, kind: Rule['kind']) => [
    `## ${heading}`,
    '',
    ...ruleSet.rules.filter((rule) => rule.kind === kind).flatMap((rule) => ruleLines(rule, questionnaire)),
  ]
  return [
    ...introduction(ruleSet, questionnaire),
    ...section('Flags', 'flag'),
    ...section('Combinations', 'combination'),
    ...section('Free text', 'words'),
    ...unansweredLines(ruleSet),
    '',
  ].join('\n')
}
