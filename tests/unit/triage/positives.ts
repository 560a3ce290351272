import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Answers, AnswerValue } from '@/lib/intake/questionnaire'
import type { Example } from '@/lib/triage/rule'

const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value)
const isOneOf = (value: AnswerValue, ...options: readonly string[]) =>
  typeof value === 'string' && options.includes(value)

/** What explains a sign away is said on purpose, and is no flag. Each has its rule, and nothing else may calm. */
const calming: Readonly<Record<string, (value: AnswerValue) => boolean>> = {
  'ces-checked': (value) => isOneOf(value, 'yes'),
  'assessed-before': (value) => isOneOf(value, 'yes'),
  // An examination calms what has not grown worse, and an injury of six weeks.
  trend: (value) => isOneOf(value, 'better', 'same'),
  'pain-duration-weeks': (value) => typeof value === 'number' && value >= 6,
  'cancer-type': (value) => isOneOf(value, 'basal-cell-skin'),
  'cancer-years-ago': (value) => typeof value === 'number' && value > 10,
  'cancer-under-treatment': (value) => isOneOf(value, 'no'),
  // A strain explains sudden pain between the shoulder blades past 40.
  mechanism: (value) =>
    isList(value) &&
    value.some((each) => isOneOf(each, 'lift', 'bend', 'twist', 'cough-or-sneeze', 'fall', 'sport', 'new-activity')),
  // Pain that movement plainly changes comes from the back.
  'pain-changes-with-movement': (value) => isOneOf(value, 'yes'),
  // Too many anti-inflammatory tablets do not harm the liver; what may hold paracetamol beside them does.
  medicines: (value) =>
    isList(value) &&
    value.includes('nsaid') &&
    !value.some((each) => isOneOf(each, 'paracetamol', 'opioid', 'muscle-relaxant', 'other')),
}

export const calmingPart = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([item, value]) => calming[item]?.(value)))

/** In a form that is sent these questions calm by any answer that closes them: what was passed over calms nothing. */
export const closingPart = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([item]) => item in calming))

/** Every example for which some rule fires, by the rule's id and its place. */
export const positives: readonly { readonly name: string; readonly example: Example }[] =
  backPainIntake.ruleSet.rules.flatMap(({ id, examples }) =>
    examples.fires.map((example, at) => ({ name: `${id} ${String(at + 1)}`, example })),
  )

/** Of each rule one example of each tier. */
export const representatives = positives.filter(
  ({ name, example }, at) =>
    positives.findIndex(
      (each) => each.name.split(' ')[0] === name.split(' ')[0] && each.example.tier === example.tier,
    ) === at,
)
