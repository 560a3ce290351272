import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { type Answers, type AnswerValue, itemOf, itemsOfPage, type Page } from '@/lib/intake/questionnaire'
import { type AnswersForNow, answersForNow } from '@/lib/triage/answers-for-now'
import { adviceAfterwards } from '@/lib/triage/interrupt'
import { newlyFoundBy } from '@/lib/triage/newly-found'
import { triage, type TriageInput } from '@/lib/triage/triage'
import { anyAnswers, anySubject, without } from '../cases'

type Asking = Omit<TriageInput, 'stage'>

/** The plain way: the whole draft by all rules, with the answer and without. */
function newlyFoundPlainly(asking: Asking, item: string, value: AnswerValue) {
  const hear = (answers: Answers) => triage({ ...asking, answers, stage: 'draft' }).findings
  const before = hear(without(asking.answers, item))
  return hear({ ...asking.answers, [item]: value }).filter(
    ({ id, tier }) => !before.some((known) => known.id === id && known.tier === tier),
  )
}

function forNowPlainly(asking: Asking, page: Page): AnswersForNow {
  const found: Record<string, Record<string, string>> = {}
  for (const item of itemsOfPage(page).map((id) => itemOf(asking.questionnaire, id))) {
    if (!('options' in item) || item.isPrivate) continue
    for (const option of item.options) {
      const news = newlyFoundPlainly(asking, item.id, item.type === 'multi' ? [option] : option)
      const raised = news.map((finding) => ({ id: finding.id, finding, withdrawnAt: null, acknowledgedAt: null }))
      const advice = adviceAfterwards(raised, asking.ruleSet)
      if (advice && advice !== 'private') found[item.id] = { ...found[item.id], [option]: advice }
    }
  }
  return found as AnswersForNow
}

/** Far quicker to compare than the objects, thousands of times over. */
const written = (value: unknown): string => JSON.stringify(value)

const anyWords = fc.constantFrom(
  'I have chest pain. Today',
  'She talks of ending her life',
  'Quiero morir',
  'My husband hits me',
  'A dog',
)
const anyDraft = fc
  .tuple(anyAnswers, fc.option(anyWords), fc.option(anyWords))
  .map(([answers, worries, goal]): Answers => ({ ...answers, ...(worries && { worries }), ...(goal && { goal }) }))

/** The form by its name: a counterexample is then short enough to read. */
const anyGiven = fc.record({
  form: fc.constantFrom('intake' as const, 'checkIn' as const),
  answers: anyDraft,
  subject: anySubject,
})
const askingIn = ({ form, ...given }: { form: 'intake' | 'checkIn' } & Pick<Asking, 'answers' | 'subject'>): Asking => {
  const { questionnaire, ruleSet } = backPain[form]
  return { questionnaire, ruleSet, ...given, locale: 'en' }
}

test('what an answer raises is what all rules would newly find', () => {
  fc.assert(
    fc.property(anyGiven, anyDraft, fc.nat(), (given, others, at) => {
      const answers = Object.entries(others)
      const [item, value] = answers[at % answers.length] ?? ['goal', 'A dog']
      const asking = askingIn(given)
      const found = newlyFoundBy(asking, item)(value)
      const plainly = newlyFoundPlainly(asking, item, value)
      const each = new Map(found.map((finding) => [finding.id, finding]))
      expect([...each.keys()].sort()).toEqual(plainly.map(({ id }) => id).sort())
      for (const finding of plainly) expect(written(each.get(finding.id))).toBe(written(finding))
    }),
    { numRuns: 1000 },
  )
})

test('what a page knows of emergencies is what the whole draft would say', () => {
  fc.assert(
    fc.property(anyGiven, fc.nat(), (given, at) => {
      const asking = askingIn(given)
      const { pages } = asking.questionnaire
      const page = pages[at % pages.length] as Page
      expect(written(answersForNow(asking, page))).toBe(written(forNowPlainly(asking, page)))
    }),
    { numRuns: 200 },
  )
})
