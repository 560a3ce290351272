import { describe, expect, it } from 'vitest'
import { afterSent, checkInStates, dayAfter } from '@/lib/cases/check-in'
import { me } from './some-case'

const { now } = me

describe('where one of its messages has gone', () => {
  const unasked = { state: 'no-address', intakeId: null, settledAt: null } as const
  const moment = { now, timeZone: 'America/Los_Angeles' }

  it('is sent from then on, where none had gone before', () => {
    const dueAt = dayAfter(now, moment.timeZone)
    expect(afterSent(unasked, moment)).toEqual({
      ...{ type: 'check-in-sent', step: 'send' },
      change: { state: 'sent', sentAt: now, dueAt, remindedAt: null },
    })
  })

  it('is left as it is where the patient was asked already, answered, or somebody saw to it', () => {
    const moved = checkInStates.filter((state) => afterSent({ ...unasked, state }, moment))
    expect(moved).toEqual(['no-address'])
    expect(afterSent({ ...unasked, intakeId: 'form' }, moment)).toBeNull()
    expect(afterSent({ ...unasked, settledAt: now }, moment)).toBeNull()
  })
})
