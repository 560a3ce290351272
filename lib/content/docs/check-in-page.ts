import { itemOf, itemsOfPage, type Questionnaire } from '@/lib/intake/questionnaire'
import { itemWords, optionWords } from '@/lib/intake/words'
import type { Pathway, Reasoned } from '@/lib/pathways/pathway'
import { ruleLines } from './rule-words'

const questionLines = (questionnaire: Questionnaire, id: string): readonly string[] => {
  const item = itemOf(questionnaire, id)
  const options = 'options' in item ? item.options.map((each) => optionWords(questionnaire, item, each, 'en')) : []
  const answers = item.type === 'since' ? ' (and since when)' : options.length > 0 ? ` (${options.join(' / ')})` : ''
  return [`- \`${id}\`: ${itemWords(questionnaire, id, 'en').ask}${answers}`]
}

const reasonedLines = (groups: readonly Reasoned[] = []): readonly string[] =>
  groups.map(({ items, why }) => `- ${items.map((item) => `\`${item}\``).join(', ')}: ${why}.`)

/** What a check-in asks and what only it can find, as a clinician reads it. */
export function checkInPage({ checkIn: { ruleSet, questionnaire, asksAgain, leavesOut, written } }: Pathway): string {
  const own = Object.values(written.rules).flat()
  const { pages, words } = questionnaire
  return [
    '# The check-in, as Keel asks and reads it',
    '',
    'Written by `npm run docs` from `lib/content`. A test fails while this page and the content differ.',
    '',
    '**No clinician has signed off these questions and rules. They must not be used for real patients before one has.**',
    '',
    `- Questionnaire: ${questionnaire.id}, version ${String(questionnaire.version)}`,
    `- Rule set: ${ruleSet.id}, version ${String(ruleSet.version)}`,
    `- Fingerprint: \`${ruleSet.fingerprint}\``,
    '- Asked on day 3 after a form of the tier URGENT or SOON, on day 14 after ROUTINE, at ten by the clinic’s clock, on a',
    '  day on which it is open. After EMERGENCY nobody is asked by e-mail: the clinic follows them itself.',
    '- Reminded of once, a day later; another day later the patient stands under “No reply” until someone has seen to it.',
    '- Where another link was made since the form, that one is waited for. Where it ends unused, the patient stands under “No reply”, too.',
    '- Every rule of [the first form](rules.md) is read over the answers. What a check-in never asks, such as past cancer,',
    '  is unknown to it: combinations that rest on it do not fire, and the case that it follows is one press away.',
    '- Anything with a tier opens a new case, triaged from zero. Where nothing is found, no case opens.',
    '- What the patient is, and not what they answered (a child’s age), opens none where the first form found as much by it: it',
    '  was known when that case was decided on. It counts again in a case that something else opens. A sign that is answered',
    '  again is heard as said now, also where it was there before.',
    '',
    '## Which questions it asks again, and why',
    '',
    ...reasonedLines(asksAgain),
    '',
    '## Which it leaves out, and why',
    '',
    ...reasonedLines(leavesOut),
    '',
    '## What is asked',
    '',
    ...pages.flatMap((page) => [
      `### ${words.en.pages[page.id]?.title ?? page.id}`,
      '',
      ...itemsOfPage(page).flatMap((id) => questionLines(questionnaire, id)),
      '',
    ]),
    '## What only a check-in finds',
    '',
    ...own.flatMap((rule) => ruleLines(rule, questionnaire)),
  ].join('\n')
}
