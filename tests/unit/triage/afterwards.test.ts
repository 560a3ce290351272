import { expect, test } from 'vitest'
import { afterwardsOf } from '@/lib/triage/afterwards'
import { tiers } from '@/lib/triage/urgency'

test.each([
  ['EMERGENCY', 'emergency-department', true, 'US', 'EMERGENCY'],
  ['EMERGENCY', 'emergency-department', false, 'US', 'EMERGENCY'],
  ['EMERGENCY', null, true, 'UK', 'EMERGENCY'],
  ['EMERGENCY', 'ambulance', false, 'UK', 'ambulance'],
  ['EMERGENCY', null, true, 'US', 'EMERGENCY'],
  ['EMERGENCY', 'maternity', false, 'UK', 'maternity'],
  ['EMERGENCY', 'crisis', false, 'UK', 'crisis'],
  // Over a shoulder it reads like any other urgent case.
  ['EMERGENCY', 'private', true, 'US', 'URGENT'],
  ['EMERGENCY', 'private', false, 'US', 'closedUS'],
  ['URGENT', null, true, 'UK', 'URGENT'],
  ['URGENT', 'crisis', false, 'UK', 'closedUK'],
  ['URGENT', null, false, 'US', 'closedUS'],
  ['SOON', null, false, 'US', 'SOON'],
  ['ROUTINE', null, false, 'UK', 'ROUTINE'],
] as const)('%s with advice %s, open: %s, in the %s: %s', (tier, advice, isOpen, region, expected) => {
  expect(afterwardsOf({ tier, advice, isOpen, region })).toBe(expected)
})

test.each(tiers)(
  'a check-in that opened no case is calm, also where an age alone has a tier, and never an emergency: %s',
  (tier) => {
    const sent = { tier, advice: null, isOpen: true, region: 'US' } as const
    expect(afterwardsOf({ ...sent, isCalm: true })).toBe(tier === 'EMERGENCY' ? tier : 'calm')
  },
)

test.each([
  ['URGENT', null, 'reached'],
  ['URGENT', 'crisis', 'reached'],
  ['SOON', null, 'reached'],
  // Over a shoulder it reads like any other urgent case.
  ['EMERGENCY', 'private', 'reached'],
  ['EMERGENCY', 'ambulance', 'ambulance'],
  ['EMERGENCY', null, 'EMERGENCY'],
  ['EMERGENCY', 'crisis', 'crisis'],
  ['ROUTINE', null, 'ROUTINE'],
] as const)('whom the clinic has spoken with is promised no call, day or night: %s, %s', (tier, advice, expected) => {
  for (const isOpen of [true, false]) {
    expect(afterwardsOf({ tier, advice, isOpen, region: 'US', wasReached: true })).toBe(expected)
  }
})
