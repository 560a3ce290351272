import { expect, test } from 'vitest'
import { firstActs } from '@/lib/cases/first-acts'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import type { RaisedFinding } from '@/lib/triage/finding'
import type { Tier } from '@/lib/triage/urgency'
import { someFinding } from '../triage/some-finding'

const raisedAt = new Date('2026-11-23T17:00:00Z')
const found = (flag: string, tier: Tier | null, withdrawnAt: Date | null = null): RaisedFinding => ({
  ...{ id: `row of ${flag}`, flag, ruleSet: 'rules', raisedAt, withdrawnAt, acknowledgedAt: null },
  finding: someFinding(flag, { tier }),
})

const crisis = (isNow: boolean) => ({ advice: 'crisis', isNow })
const unsafe = (isNow: boolean) => ({ advice: 'private', isNow })

test.each<readonly [string, readonly RaisedFinding[], readonly object[]]>([
  ['nothing private', [found('ces-saddle', 'EMERGENCY')], []],
  ['thoughts', [found('suicidal-thoughts', 'URGENT')], [crisis(false)]],
  ['a plan', [found('suicidal-thoughts', 'EMERGENCY')], [crisis(true)]],
  ['taken back', [found('suicidal-thoughts', 'EMERGENCY', raisedAt)], []],
  ['danger at home beside a sign', [found('ces-saddle', 'EMERGENCY'), found('unsafe-home', 'URGENT')], [unsafe(false)]],
  ['would rather not say whether home is safe', [found('unsafe-home', 'SOON')], []],
  ['both', [found('unsafe-home', 'EMERGENCY'), found('suicidal-thoughts', 'URGENT')], [crisis(false), unsafe(true)]],
])('%s', (_what, findings, expected) => {
  expect(firstActs(findings, backPain.intake.ruleSet)).toEqual(expected)
})
