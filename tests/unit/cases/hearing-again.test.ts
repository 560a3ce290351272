import { expect, it } from 'vitest'
import { decideHearingAgain, type HearingAgain } from '@/lib/cases/hearing-again'
import { someFinding } from '../triage/some-finding'
import { now, someCase, standings } from './some-case'
import { usual } from './some-schedule'

const fall = someFinding('F1', { tier: 'URGENT' })
const told = { type: 'triaged-again', was: { age: 42, sex: 'female' }, is: { age: 78, sex: 'female' } } as const
const calm: HearingAgain = {
  ...{ patientId: 'patient', intakeId: 'intake', pathway: 'a-pathway', changesFirst: {}, raise: [] },
  ...{ assessment: { tier: 'ROUTINE', findings: [], decidedBy: 'none' }, now },
  schedule: usual('America/Los_Angeles'),
  sentAt: null,
  was: told.was,
  is: told.is,
}
const alert: HearingAgain = {
  ...calm,
  assessment: { tier: 'URGENT', findings: [fall], decidedBy: 'F1' },
  raise: [fall],
}
const raised = { type: 'alert-raised', tier: 'URGENT', flags: ['F1'] }
const before = new Date(now.getTime() - 60_000)

it('raises a case, says first whose answers they turned out to be, and tells when it was sent as before', () => {
  const existing = someCase({ tier: 'ROUTINE', triageTier: 'ROUTINE', decidedBy: 'none', submittedAt: before })
  expect(decideHearingAgain(existing, alert)).toMatchObject({
    type: 'raise',
    case: {
      revision: existing.revision + 1,
      tier: 'URGENT',
      triageTier: 'URGENT',
      decidedBy: 'F1',
      submittedAt: before,
    },
    events: [told, raised],
  })
})

it('says so on a case that is no more urgent by it, and an act on what was shown before comes too late', () => {
  const existing = someCase({ standing: standings.mine })
  const next = { ...existing, revision: existing.revision + 1 }
  expect(decideHearingAgain(existing, calm)).toEqual({ type: 'raise', case: next, events: [told] })
})

it('opens a case where a form had none that counts, sent when it was', () => {
  const opened = decideHearingAgain(null, { ...alert, sentAt: before })
  expect(opened).toMatchObject({
    type: 'open',
    case: { tier: 'URGENT', openedAt: now, submittedAt: before },
    events: [told, raised],
  })
  expect(decideHearingAgain(null, alert)).toMatchObject({ type: 'open', case: { submittedAt: null } })
  expect(decideHearingAgain(null, calm)).toEqual({ type: 'nothing' })
})
