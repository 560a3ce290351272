import { expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import type { Raised } from '@/lib/triage/interrupt'
import { adviceToldTo, toldTo } from '@/lib/triage/told-to'
import { raised, someFinding } from './some-finding'

const because = (item: string) => [{ item, question: 'q', answer: 'a', value: 'said' }]
const plan = raised('suicidal-thoughts', {
  finding: someFinding('suicidal-thoughts', { because: because('suicidal-thoughts') }),
})
const written = raised('words-to-read', {
  finding: someFinding('words-to-read', { tier: 'URGENT', because: because('worries') }),
})
const home = raised('unsafe-home', { finding: someFinding('unsafe-home', { because: because('unsafe-home') }) })
const saddle = raised('ces-saddle', { finding: someFinding('ces-saddle', { because: because('ces-saddle') }) })

test.each<readonly [string, readonly Raised[], readonly Raised[], string | null, string | null]>([
  ['nothing', [], [], null, null],
  ['a plan', [plan], [], 'crisis', 'private'],
  ['a plan, and what a carer wrote of it', [plan, written], [written], 'crisis', 'crisis'],
  ['what a carer wrote', [written], [written], 'crisis', 'crisis'],
  ['danger at home', [home], [home], 'private', 'private'],
  ['a plan beside a sign', [plan, saddle], [saddle], 'emergency-department', 'emergency-department'],
])('of %s', (_, all, told, own, others) => {
  expect(toldTo(all, backPainIntake, false)).toEqual(all)
  expect(toldTo(all, backPainIntake, true)).toEqual(told)
  expect(adviceToldTo(all, backPainIntake, false)).toBe(own)
  expect(adviceToldTo(all, backPainIntake, true)).toBe(others)
})
