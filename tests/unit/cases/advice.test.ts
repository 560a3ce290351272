import { expect, it } from 'vitest'
import { adviceGiven } from '@/lib/cases/advice'

const at = new Date('2026-11-29T10:00:00Z')
const sign = { tier: 'EMERGENCY', withdrawnAt: null, acknowledgedAt: null } as const

it.each([
  ['nothing was raised', [], null],
  ['nothing of an emergency', [{ ...sign, tier: 'URGENT' as const, acknowledgedAt: at }], null],
  ['the sign was taken back', [{ ...sign, withdrawnAt: at, acknowledgedAt: at }], null],
  ['nothing was confirmed', [sign], { readAt: null }],
  ['one of two was confirmed', [sign, { ...sign, acknowledgedAt: at }], { readAt: at }],
])('knows how far the advice has come where %s', (_what, findings, expected) => {
  expect(adviceGiven(findings)).toEqual(expected)
})
