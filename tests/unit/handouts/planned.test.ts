import { describe, expect, it } from 'vitest'
import { dueOn, type FactsOnTheDay, newCautions, whyHeld } from '@/lib/handouts/planned'

const zone = 'America/Los_Angeles'
/** Monday evening where the clinic is, Tuesday elsewhere. */
const evening = new Date('2026-11-24T04:00:00Z')
const due = (send: Parameters<typeof dueOn>[0]['send'], sendOn = '', now = evening) =>
  dueOn({ send, sendOn }, now, zone)
const no = (kind: string) => ({ ok: false, code: 'invalid', fields: { sendOn: { code: kind } } })

describe('when it goes', () => {
  it('is now, or at ten by the clinic’s clock, so many of its days later', () => {
    expect(due('now')).toBeNull()
    expect(due('in-1-week')).toEqual(new Date('2026-11-30T18:00:00Z'))
    expect(due('in-2-weeks')).toEqual(new Date('2026-12-07T18:00:00Z'))
    expect(due('in-4-weeks')).toEqual(new Date('2026-12-21T18:00:00Z'))
    expect(due('on-a-day', '2026-11-24')).toEqual(new Date('2026-11-24T18:00:00Z'))
  })

  it('stays at ten where the clocks change between', () => {
    expect(due('in-1-week', '', new Date('2026-10-28T18:00:00Z'))).toEqual(new Date('2026-11-04T18:00:00Z'))
    expect(due('in-1-week', '', new Date('2026-10-21T18:00:00Z'))).toEqual(new Date('2026-10-28T17:00:00Z'))
  })

  it.each([
    ['no day', '', 'date-not-real'],
    ['a day that is none', '2027-02-30', 'date-not-real'],
    ['words', 'tomorrow', 'date-not-real'],
    ['today', '2026-11-23', 'away-in-past'],
    ['a day that was', '2026-11-01', 'away-in-past'],
    ['more than a year', '2027-11-26', 'away-too-long'],
  ])('refuses %s', (_what, day, kind) => {
    expect(due('on-a-day', day)).toEqual(no(kind))
  })
})

describe('why it is held', () => {
  const well: FactsOnTheDay = {
    ...{ isArchived: false, hasRedFlag: false, cautions: [], isOut: true, isReachable: true },
    ...{ hasNewerPlan: false, isInTheirLanguage: true },
  }
  const why = (change: Partial<FactsOnTheDay>, despite: readonly string[] = []) =>
    whyHeld({ despite }, { ...well, ...change })

  it('is nothing where nothing speaks against it, or only what was read when it was planned', () => {
    expect(why({})).toBeNull()
    expect(why({ cautions: ['kidneys'] }, ['kidneys'])).toBeNull()
  })

  it('is the weightiest of what does', () => {
    expect(why({ cautions: ['kidneys', 'heart'] }, ['kidneys'])).toBe('caution')
    expect(why({ hasRedFlag: true, cautions: ['kidneys'] })).toBe('red-flag')
    expect(why({ isArchived: true, hasRedFlag: true })).toBe('archived')
    expect(why({ isOut: false })).toBe('retired')
    expect(why({ hasNewerPlan: true })).toBe('newer-plan')
    expect(why({ isInTheirLanguage: false, isReachable: false })).toBe('other-language')
    expect(why({ isReachable: false })).toBe('not-reachable')
    expect(newCautions({ despite: ['kidneys'] }, ['kidneys', 'heart'])).toEqual(['heart'])
  })
})
