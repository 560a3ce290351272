import { expect, test } from 'vitest'
import { alertsIn, decideHearing, type Hearing } from '@/lib/cases/hearing'
import { someFinding } from '../triage/some-finding'
import { now, someCase, standings } from './some-case'
import { usual } from './some-schedule'

const saddle = someFinding('ces-saddle')
const fever = someFinding('fever-chills', { tier: 'URGENT' })
const quiet = someFinding('night-pain', { tier: null })

const calm: Hearing = {
  patientId: 'patient',
  intakeId: 'intake',
  pathway: 'a-pathway',
  assessment: { tier: 'ROUTINE', findings: [], decidedBy: 'none' },
  raise: [],
  hasWithdrawn: false,
  isSubmitted: false,
  isCheckIn: false,
  changesFirst: {},
  schedule: usual('America/Los_Angeles'),
  now,
}
const alert = {
  assessment: { tier: 'EMERGENCY', findings: [saddle], decidedBy: 'ces-saddle' },
  raise: [saddle],
} as const
const sent = { isSubmitted: true } as const
const checkIn = { isCheckIn: true } as const
const takenBack = { hasWithdrawn: true } as const
const nameless = { raise: [quiet], assessment: { ...calm.assessment, findings: [quiet] } }

const alertRaised = { type: 'alert-raised', tier: 'EMERGENCY', flags: ['ces-saddle'] }
const sentCalm = { type: 'intake-submitted', tier: 'ROUTINE', decidedBy: 'none' }
const sentAlert = { type: 'intake-submitted', tier: 'EMERGENCY', decidedBy: 'ces-saddle' }
/** Of a case that was URGENT. */
const rises = { from: 'URGENT', to: 'EMERGENCY' }
const reopened = { type: 'reopened-by-patient' }

test.each<readonly [string, Partial<Hearing>, string, readonly object[]]>([
  ['a calm draft', {}, 'nothing', []],
  ['a draft that takes back', takenBack, 'nothing', []],
  ['a draft with a flag that hurries nobody', nameless, 'nothing', []],
  ['a draft with an alert', alert, 'open', [alertRaised]],
  ['a calm form that was sent', sent, 'open', [sentCalm]],
  ['a sent form with an alert', { ...sent, ...alert }, 'open', [sentAlert]],
  ['a check-in begun calmly', checkIn, 'nothing', []],
  ['a calm check-in that was sent', { ...sent, ...checkIn }, 'nothing', []],
  ['a check-in with an alert', { ...checkIn, ...alert }, 'open', [alertRaised]],
  ['a sent check-in with an alert', { ...sent, ...checkIn, ...alert }, 'open', [sentAlert]],
])('where there is no case: %s', (_what, change, type, events) => {
  const decision = decideHearing(null, { ...calm, ...change })
  expect(decision.type).toBe(type)
  expect('events' in decision ? decision.events : []).toEqual(events)
})

test.each<readonly [string, Partial<Hearing>, string, readonly object[]]>([
  ['a draft with nothing new', {}, 'nothing', []],
  ['a flag that hurries nobody', nameless, 'nothing', []],
  ['a flag that hurries nobody and is always named', { ...nameless, changesFirst: { one: [quiet.id] } }, 'raise', []],
  ['a draft that takes back', takenBack, 'raise', []],
  ['another alert', alert, 'raise', [{ ...alertRaised, ...rises }]],
  ['the form is sent', sent, 'raise', [sentCalm]],
  ['the form is sent with an alert', { ...sent, ...alert }, 'raise', [{ ...sentAlert, ...rises }]],
  ['a check-in that opened it is sent', { ...sent, ...checkIn }, 'raise', [sentCalm]],
])('where there is a case: %s', (_what, change, type, events) => {
  const existing = someCase({ submittedAt: null })
  const decision = decideHearing(existing, { ...calm, ...change })
  expect(decision.type).toBe(type)
  expect('events' in decision ? decision.events : []).toEqual(events)
  if (decision.type === 'raise') {
    expect(decision.case).toMatchObject({ id: existing.id, revision: existing.revision + 1 })
    expect(decision.case.submittedAt).toEqual(change.isSubmitted ? now : null)
  }
})

test.each<readonly [string, Partial<Hearing>, readonly object[]]>([
  ['an alert', alert, [{ ...alertRaised, ...rises }, reopened]],
  ['a sent form', sent, [sentCalm, reopened]],
  ['an answer that is taken back', takenBack, []],
])('a closed case, and %s', (_what, change, events) => {
  const decision = decideHearing(someCase({ standing: standings.closed }), { ...calm, ...change })
  expect(decision).toMatchObject({ type: 'raise', events })
})

test('a case opens with what triage says, and its target runs from then', () => {
  const decision = decideHearing(null, { ...calm, ...alert, ...sent })
  expect(decision).toMatchObject({
    type: 'open',
    case: {
      patientId: 'patient',
      intakeId: 'intake',
      pathway: 'a-pathway',
      revision: 0,
      standing: standings.open,
      tier: 'EMERGENCY',
      triageTier: 'EMERGENCY',
      decidedBy: 'ces-saddle',
      topFlags: [saddle.label],
      openedAt: now,
      targetFrom: now,
      dueAt: new Date('2026-11-23T17:15:00Z'),
      submittedAt: now,
      firstLookAt: null,
      escalation: null,
    },
  })
  expect(decideHearing(null, { ...calm, ...alert })).toMatchObject({ case: { submittedAt: null } })
})

test('an alert is said with the most urgent of what is new, not of all that stands', () => {
  const decision = decideHearing(someCase({ submittedAt: null }), { ...calm, ...alert, raise: [quiet, fever] })
  expect(decision).toMatchObject({ events: [{ type: 'alert-raised', tier: 'URGENT', flags: ['fever-chills'] }] })
})

test('a case that rises says from where to where, and one that stays does not', () => {
  const lowered = someCase({ tier: 'ROUTINE', triageTier: 'EMERGENCY' })
  const all = { assessment: { tier: 'EMERGENCY', findings: [saddle, fever], decidedBy: saddle.id } } as const
  const rows = (change: Partial<Hearing>, existing = lowered) => decideHearing(existing, { ...calm, ...all, ...change })
  expect(rows({ raise: [fever] })).toMatchObject({
    case: { tier: 'URGENT' },
    events: [{ type: 'alert-raised', tier: 'URGENT', from: 'ROUTINE', to: 'URGENT' }],
  })
  expect(rows(sent)).toMatchObject({ events: [{ type: 'intake-submitted', from: 'ROUTINE', to: 'EMERGENCY' }] })
  expect(rows(takenBack)).toMatchObject({ case: { tier: 'ROUTINE' }, events: [] })
  const stays = rows({ raise: [fever] }, someCase({ tier: 'EMERGENCY', triageTier: 'EMERGENCY' }))
  expect('events' in stays && stays.events).toEqual([{ type: 'alert-raised', tier: 'URGENT', flags: [fever.id] }])
})

test('only flags with a tier are alerts', () => {
  expect(alertsIn([quiet, saddle, fever])).toEqual(['ces-saddle', 'fever-chills'])
})
