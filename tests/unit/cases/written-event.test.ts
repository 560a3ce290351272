import { describe, expect, it } from 'vitest'
import { caseEventSchema, writtenEventSchema } from '@/lib/cases/case-event'

const eventId = '0190f1d2-0000-7000-8000-000000000001'

describe('an event as it is read', () => {
  it('is what was written', () => {
    const undone = { type: 'undone', eventId, act: 'taken-over' }
    expect(writtenEventSchema.parse(undone)).toEqual(undone)
  })

  it.each<readonly [string, unknown, unknown]>([
    ['words beside it that a newer Keel wrote', { type: 'claimed', mood: 'calm' }, { type: 'claimed' }],
    ['a kind that only a newer Keel knows', { type: 'moved-to-ward', ward: 7 }, { type: 'unread' }],
    ['an act that only a newer Keel can undo', { type: 'undone', eventId, act: 'moved-to-ward' }, { type: 'unread' }],
    ['nothing at all', null, { type: 'unread' }],
  ])('keeps its row: %s', (_what, stored, read) => {
    expect(caseEventSchema.safeParse(stored).success).toBe(false)
    expect(writtenEventSchema.parse(stored)).toEqual(read)
  })

  it('is never written so', () => {
    expect(caseEventSchema.safeParse({ type: 'unread' }).success).toBe(false)
  })
})
