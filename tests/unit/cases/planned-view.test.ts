import { expect, it } from 'vitest'
import { plannedView } from '@/lib/cases/handout-view'
import type { PlannedHandout } from '@/lib/handouts/planned'

const planned: PlannedHandout = {
  ...{
    id: 'a',
    patientId: 'p',
    caseId: null,
    handout: 'plan:a',
    place: 'plan:a',
    title: 'Exercise plan',
    locale: 'en',
  },
  ...{ personalLine: '', despite: ['Is pregnant'], plannedBy: 's', heldFor: 'caution' },
  ...{ plannedAt: new Date(0), dueAt: new Date(1) },
}
const about = { tier: 'URGENT', flags: [], answers: {}, subject: { age: 40, sex: 'female' } } as const
const calm = { ...about, tier: 'ROUTINE' } as const
const aboutPlans = {
  cautionedWhen: [{ reason: 'Is pregnant' }, { reason: 'A look first', tiers: ['URGENT'] }],
} as const
const names = new Map([['s', 'Dr. First']])

it('names of a plan that was held what nobody had read when it was planned, whichever form says it', () => {
  expect(plannedView(planned, [], { weighed: [calm, about], aboutPlans, names })).toMatchObject({
    ...{ title: 'Exercise plan', by: 'Dr. First', heldFor: 'caution' },
    cautions: ['A look first'],
  })
})

it('has nothing to name without a form', () => {
  expect(plannedView(planned, [], { weighed: [], aboutPlans, names }).cautions).toEqual([])
})
