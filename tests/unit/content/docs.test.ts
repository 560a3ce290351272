import { describe, expect, it, test } from 'vitest'
import { conditionWords } from '@/lib/content/docs/condition-words'
import { awayPage, awayReply, withAwayPage } from '@/lib/content/docs/away-reply'
import { checkInPage } from '@/lib/content/docs/check-in-page'
import { readingPage } from '@/lib/content/docs/reading-page'
import { rulesPage } from '@/lib/content/docs/rules-page'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { asWritten } from '@/lib/content/release/format'
import {
  age,
  all,
  any,
  count,
  type Condition,
  flag,
  holds,
  is,
  not,
  number,
  sex,
  sum,
  unless,
} from '@/lib/intake/condition'
import { messages } from '@/lib/content/messages/messages'
import { locales } from '@/lib/intake/questionnaire'
import { isCalm } from '@/tests/faults/calm'
import { textOf } from '../../architecture/files'

const { ruleSet, questionnaire } = backPainIntake
const page = rulesPage(backPain)

test('docs/clinical/check-in.md says what a check-in asks and finds', () => {
  expect(textOf('docs/clinical/check-in.md')).toBe(checkInPage(backPain))
})

test('docs/clinical/reading.md says how hard each text is: npm run docs writes it', async () => {
  expect(textOf('docs/clinical/reading.md')).toBe(await asWritten(readingPage([backPain]), 'markdown'))
})

test('docs/clinical/rules.md says what the rules say: npm run docs writes it', () => {
  expect(textOf('docs/clinical/rules.md')).toBe(page)
})

test('deploy/away.http is the calm page as a proxy says it: npm run docs writes it', () => {
  expect(textOf('deploy/away.http')).toBe(awayReply())
  expect(isCalm({ status: 503, text: awayReply() })).toBe(true)
  for (const locale of locales) expect(awayReply()).toContain(messages[locale].problem.answersKept)
  // More than HAProxy has room for would keep it from starting.
  expect(awayReply().length).toBeLessThan(8000)
})

test('deploy/Caddyfile says the same, and as often as HAProxy when to come back: npm run docs writes it', () => {
  const caddyfile = textOf('deploy/Caddyfile')
  expect(caddyfile).toContain(`respond \`${awayPage()}\` 503`)
  expect(withAwayPage(caddyfile)).toBe(caddyfile)
  for (const [, name, value] of awayReply().matchAll(/^(Retry-After|Cache-Control|Content-[\w-]+): (.*)\r$/gm))
    expect(caddyfile).toMatch(new RegExp(`header ${String(name)} "?${String(value)}"?\\n`))
})

describe('the page', () => {
  it('names the version and the fingerprint, and that nobody has signed off', () => {
    expect(page).toContain(ruleSet.fingerprint)
    expect(page).toContain(`${ruleSet.id}, version ${String(ruleSet.version)}`)
    expect(page).toContain('No clinician has signed off these rules')
  })

  it('has every rule once, flags before combinations', () => {
    const headings = [...page.matchAll(/^### ([\w-]+):/gm)].map(([, id]) => id)
    const inOrder = (kind: string) => ruleSet.rules.filter((rule) => rule.kind === kind).map(({ id }) => id)
    expect(headings).toEqual([...inOrder('flag'), ...inOrder('combination'), ...inOrder('words'), 'unanswered'])
  })

  it('tells the patient the crisis lines where a life may be at risk', () => {
    const section = page.slice(page.indexOf('### suicidal-thoughts:'), page.indexOf('### unsafe-home:'))
    expect(section).toContain('at every tier, the crisis lines')
  })
})

const saying: readonly (readonly [Condition, string])[] = [
  [is('fever-chills', 'yes'), '“Fever or chills” is “Yes”'],
  [is('ces-saddle', 'new', 'recent'), '“Numb around the bottom” is new or recent'],
  [holds('mechanism', 'lift', 'bend'), /^“.+” includes “.+” or “.+”$/.source],
  [number('pain-now', { atLeast: 7 }), '“Pain now” is at least 7'],
  [number('pain-duration-weeks', { above: 4, below: 12 }), '“Pain for” is more than 4 and less than 12 weeks'],
  [age({ atLeast: 65 }), 'age is at least 65'],
  [sex('female', 'other'), 'sex is female or other'],
  [flag('osteoporosis'), 'the flag `osteoporosis` is up'],
  [any(is('ivdu', 'yes'), is('immunosuppressed', 'yes')), /^“.+” or “.+” is “Yes”$/.source],
  [
    all(age({ below: 16 }), any(flag('ivdu'), flag('shingles'))),
    'age is less than 16 and (the flag `ivdu` is up or the flag `shingles` is up)',
  ],
  [count(2, flag('a'), flag('b')), 'at least 2 of these hold: the flag `a` is up; the flag `b` is up'],
  [sum(['phq2-interest', 'phq2-mood'], 3), /^“.+” and “.+” add up to at least 3$/.source],
  [number('pain-now', { atMost: 2 }), '“Pain now” is at most 2'],
  [unless(flag('a')), 'it is not known that the flag `a` is up'],
  [not(flag('a')), 'it is known not to be so that the flag `a` is up'],
]

test.each(saying)('%j in words', (condition, expected) => {
  const words = conditionWords(condition, questionnaire)
  if (expected.startsWith('^')) expect(words).toMatch(new RegExp(expected))
  else expect(words).toBe(expected)
})
