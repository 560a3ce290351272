import { triage } from '@/lib/triage/triage'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { exampleCases } from '../unit/triage/cases'
import { median } from './report'
import { secondsPerPage, secondsPerQuestion, walk } from './walk'

/** How long the form is for the example cases, were each of them to walk through it. */
const cases = exampleCases.map(({ id, patient, answers }) => ({
  id,
  tier: triage({ ...backPainIntake, subject: patient, answers, stage: 'complete', locale: 'en' }).tier,
  ...walk(patient, answers),
}))

const line = (id: string, tier: string, numbers: readonly (number | string)[]) =>
  `${id.padEnd(32)} ${tier.padEnd(9)} ${numbers.map((each) => String(each).padStart(9)).join(' ')}`

console.log(line('case', 'tier', ['pages', 'questions', 'taps', 'minutes']))
for (const { id, tier, pages, questions, taps, minutes } of cases) {
  console.log(line(id, tier, [pages, questions, taps, minutes.toFixed(1)]))
}
const summary = (name: string, of: (numbers: readonly number[]) => number) => {
  const each = (key: 'pages' | 'questions' | 'taps' | 'minutes') => of(cases.map((one) => one[key]))
  console.log(line(name, '', [each('pages'), each('questions'), each('taps'), each('minutes').toFixed(1)]))
}
console.log()
summary('median', median)
summary('maximum', (numbers) => Math.max(...numbers))
console.log(
  `\nMinutes are estimated, not measured: ${String(secondsPerQuestion)} s a question shown (a checklist is one) and ` +
    `${String(secondsPerPage)} s a page. A tap is a tick, a press or a field typed into, and one to go on.`,
)
