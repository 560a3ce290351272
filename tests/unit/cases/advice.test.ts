import { expect, it } from 'vitest'
import { adviceGiven } from '@/lib/cases/advice'

const at = new Date('2026-11-29T10:00:00Z')
const sign = { tier: 'EMERGENCY', withdrawnAt: null, acknowledgedAt: null, isFoundLater: false } as const
const later = { ...sign, isFoundLater: true }

it.each([
  ['nothing was raised', [], null],
  ['nothing of an emergency', [{ ...sign, tier: 'URGENT' as const, acknowledgedAt: at }], null],
  ['the sign was taken back', [{ ...sign, withdrawnAt: at, acknowledgedAt: at }], null],
  ['nothing was confirmed', [sign], { readAt: null, isShown: true }],
  ['one of two was confirmed', [sign, { ...sign, acknowledgedAt: at }], { readAt: at, isShown: true }],
  ['all was found later', [later], { readAt: null, isShown: false }],
  ['one of two was found later', [later, sign], { readAt: null, isShown: true }],
  ['it was found later, and confirmed', [{ ...later, acknowledgedAt: at }], { readAt: at, isShown: true }],
])('knows how far the advice has come where %s', (_what, findings, expected) => {
  expect(adviceGiven(findings)).toEqual(expected)
})
