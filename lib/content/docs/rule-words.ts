import { answerWords, itemWords } from '@/lib/intake/words'
import { itemOf, type Questionnaire } from '@/lib/intake/questionnaire'
import {
  type Advice,
  type Example,
  type FlagRule,
  type Grade,
  gradesOf,
  type Rule,
  type RuleSet,
  type WordGrade,
  type WordRule,
} from '@/lib/triage/rule'
import { highest, type Tier } from '@/lib/triage/urgency'
import { sourceTitle } from '../sources'
import { conditionWords, listed, optionName } from './condition-words'

const tierWords = (tier: Tier | null): string => tier ?? 'no tier of its own'

/** An emergency interrupts; thoughts of suicide do so at any tier. */
const adviceWords: Readonly<Record<Advice, string>> = {
  ambulance: 'at EMERGENCY, call 911 or 999 now and do not go by car',
  'emergency-department': 'at EMERGENCY, go to the emergency department now',
  maternity: 'at EMERGENCY, call the maternity unit now',
  crisis: 'at every tier, the crisis lines, at once',
  private: 'at EMERGENCY, the help line for people who are not safe at home, on a page that can be left at once',
}

const nothingYet = 'nothing before the form is sent'

const adviceOf = (rule: Rule): string => {
  if (rule.kind === 'words') {
    const speaksUp = rule.grades.some(({ advice }) => advice === 'crisis')
    return speaksUp ? `where it is about ending one’s life, ${adviceWords.crisis}` : nothingYet
  }
  const advice = rule.advice ?? 'emergency-department'
  const tier = highest(gradesOf(rule).map((grade) => grade.tier))
  return advice !== 'crisis' && tier !== 'EMERGENCY' ? nothingYet : adviceWords[advice]
}

function exampleWords({ subject, answers, isSent, tier }: Example, questionnaire: Questionnaire): string {
  const said = Object.entries(answers).map(([id, value]) => {
    const item = itemOf(questionnaire, id)
    const words = item.type === 'since' ? String(value) : answerWords(questionnaire, item, value, 'en')
    return `${itemWords(questionnaire, id, 'en').label}: ${words}`
  })
  const about = [
    ...(subject?.age === undefined ? [] : [`age ${String(subject.age)}`]),
    ...(subject?.sex === undefined ? [] : [subject.sex]),
  ]
  const rest = isSent ? ['sent with the rest passed over'] : []
  const person = [...about, ...said, ...rest].join('; ') || 'nothing was answered'
  return tier === undefined ? person : `${person} → ${tierWords(tier)}`
}

/** Questions whose “not sure” is heard as the same answer stand together. */
function unsureWords(rule: FlagRule, questionnaire: Questionnaire): readonly string[] {
  const byAnswer = new Map<string, string[]>()
  for (const { item, as, tier } of rule.unsure ?? []) {
    const scored = tier ? tierWords(tier) : `one tier below ${optionName(questionnaire, item, as)}`
    byAnswer.set(scored, [...(byAnswer.get(scored) ?? []), `“${itemWords(questionnaire, item, 'en').label}”`])
  }
  return [...byAnswer].map(([scored, labels]) => `not sure about ${listed(labels, 'or')}: ${scored}`)
}

/** What is looked for in free text, as it is looked for. */
function wordLines(rule: WordRule, grade: WordGrade, questionnaire: Questionnaire): readonly string[] {
  const { tier, items, phrases, phrasesByCarer = {}, isPrivate } = grade
  const where = listed(
    items.map((item) => `“${itemWords(questionnaire, item, 'en').label}”`),
    'or',
  )
  const hidden = isPrivate ? ', never printed or mailed' : ''
  const lines = (lists: WordGrade['phrases'], when: string) =>
    Object.entries(lists).map(
      ([language, some]) =>
        `${tier}${hidden}: ${when}${where} says (${language}) ${some.join(' · ').replaceAll('|', ' | ')}`,
    )
  const byCarer = rule.byCarer ? `${conditionWords({ test: 'is', ...rule.byCarer }, questionnaire)}, and ` : ''
  return [...lines(phrases, ''), ...lines(phrasesByCarer, byCarer)]
}

/** When it holds, and what a clinician then reads, where that is not what the rule says of itself. */
const gradeWords = ({ tier, when, label, reason }: Grade, questionnaire: Questionnaire): string => {
  const said = [label, reason].filter((words) => words !== undefined).join(': ')
  return `${tierWords(tier)}: ${conditionWords(when, questionnaire)}${said && `. Reads: ${said}`}`
}

const bullets = (items: readonly string[]): readonly string[] => items.map((item) => `  - ${item}`)

/** The finding that no rule makes: a form was sent, and what a rule needs was passed over. */
export const unansweredLines = ({ reason, tier, sources }: RuleSet['unanswered']): readonly string[] => [
  reason,
  '',
  '- Fires where:',
  ...bullets([`${tier}: a question that some rule needs was shown, and passed over in a form that is sent`]),
  `- Sources: ${sources.map((code) => `${sourceTitle(code)} (${code})`).join('; ')}`,
]

/** The short names of when a sign began, each with the words that a patient chooses. */
export const sinceNames = ({ words }: Questionnaire): readonly (readonly [string, string])[] =>
  ['new', 'recent', 'long', 'unsure'].map((each) => [each, `“${words.en.shared.since[each] ?? each}”`])

const saysSince = ({ examples }: Rule, questionnaire: Questionnaire): boolean =>
  [...examples.fires, ...examples.doesNotFire]
    .flatMap(({ answers }) => Object.keys(answers))
    .some((id) => itemOf(questionnaire, id).type === 'since')

/** A rule on a page of its own, which explains the short names where it uses them. */
export const ruleAlone = (rule: Rule, questionnaire: Questionnaire): readonly string[] => [
  ...ruleLines(rule, questionnaire).slice(2, -1),
  ...(saysSince(rule, questionnaire)
    ? ['- When a sign began:', ...bullets(sinceNames(questionnaire).map(([name, words]) => `${name}: ${words}`))]
    : []),
]

/** One rule as a heading and a list. */
export function ruleLines(rule: Rule, questionnaire: Questionnaire): readonly string[] {
  const when =
    rule.kind === 'words'
      ? rule.grades.flatMap((grade) => wordLines(rule, grade, questionnaire))
      : gradesOf(rule).map((grade) => gradeWords(grade, questionnaire))
  const unsure = rule.kind === 'flag' ? unsureWords(rule, questionnaire) : []
  const examples = (some: readonly Example[]) => bullets(some.map((each) => exampleWords(each, questionnaire)))
  return [
    `### ${rule.id}: ${rule.label}`,
    '',
    rule.reason,
    '',
    '- Fires where:',
    ...bullets([...when, ...unsure]),
    `- Said to the patient: ${adviceOf(rule)}.`,
    `- Sources: ${rule.sources.map((code) => `${sourceTitle(code)} (${code})`).join('; ')}`,
    `- Last read as a whole: ${rule.reviewedOn}`,
    '- Fires for:',
    ...examples(rule.examples.fires),
    '- Does not fire for:',
    ...examples(rule.examples.doesNotFire),
    '',
  ]
}
