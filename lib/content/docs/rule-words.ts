import { answerWords, itemWords } from '@/lib/intake/words'
import { itemOf, type Questionnaire } from '@/lib/intake/questionnaire'
import type { Advice, Example, FlagRule, Rule } from '@/lib/triage/rule'
import { highest, type Tier } from '@/lib/triage/urgency'
import { sourceTitle } from '../sources'
import { conditionWords, listed, optionName } from './condition-words'

const tierWords = (tier: Tier | null): string => tier ?? 'no tier of its own'

/** An emergency interrupts; thoughts of suicide do so at any tier. */
const adviceWords: Readonly<Record<Advice, string>> = {
  'emergency-department': 'at EMERGENCY, go to the emergency department now',
  maternity: 'at EMERGENCY, call the maternity unit now',
  crisis: 'at every tier, the crisis lines, at once',
  private: 'at EMERGENCY, the help line for people who are not safe at home, on a page that can be left at once',
}

const adviceOf = (rule: Rule): string => {
  const advice = rule.advice ?? 'emergency-department'
  const tier = rule.kind === 'flag' ? highest(rule.grades.map((grade) => grade.tier)) : rule.tier
  if (advice !== 'crisis' && tier !== 'EMERGENCY') return 'nothing before the form is sent'
  return adviceWords[advice]
}

function exampleWords({ subject, answers, tier }: Example, questionnaire: Questionnaire): string {
  const said = Object.entries(answers).map(([id, value]) => {
    const item = itemOf(questionnaire, id)
    const words = item.type === 'since' ? String(value) : answerWords(questionnaire, item, value, 'en')
    return `${itemWords(questionnaire, id, 'en').label}: ${words}`
  })
  const about = [
    ...(subject?.age === undefined ? [] : [`age ${String(subject.age)}`]),
    ...(subject?.sex === undefined ? [] : [subject.sex]),
  ]
  const person = [...about, ...said].join('; ') || 'nothing was answered'
  return tier === undefined ? person : `${person} → ${tierWords(tier)}`
}

/** Questions whose “not sure” is heard as the same answer stand together. */
function unsureWords(rule: FlagRule, questionnaire: Questionnaire): readonly string[] {
  const byAnswer = new Map<string, string[]>()
  for (const { item, as } of rule.unsure ?? []) {
    const heardAs = optionName(questionnaire, item, as)
    byAnswer.set(heardAs, [...(byAnswer.get(heardAs) ?? []), `“${itemWords(questionnaire, item, 'en').label}”`])
  }
  return [...byAnswer].map(([heardAs, labels]) => `not sure about ${listed(labels, 'or')}: one tier below ${heardAs}`)
}

const bullets = (items: readonly string[]): readonly string[] => items.map((item) => `  - ${item}`)

/** One rule as a heading and a list. */
export function ruleLines(rule: Rule, questionnaire: Questionnaire): readonly string[] {
  const when =
    rule.kind === 'flag'
      ? rule.grades.map((grade) => `${tierWords(grade.tier)}: ${conditionWords(grade.when, questionnaire)}`)
      : [`${rule.tier}: ${conditionWords(rule.when, questionnaire)}`]
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
