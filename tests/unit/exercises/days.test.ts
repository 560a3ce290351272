import { describe, expect, it } from 'vitest'
import { daysInShort, type ExerciseDay, lastDays } from '@/lib/exercises/days'

const today = '2026-03-03'
const hurtAt = new Date('2026-03-01T10:00:00Z')
const of = (day: string, said: ExerciseDay['said'], hurt = said === 'stopped'): ExerciseDay => ({
  ...{ day, said },
  hurtAt: hurt ? hurtAt : null,
})

describe('the last days of exercises', () => {
  it('are seven, over the end of a month, with what was said and what was not', () => {
    const shown = lastDays([of('2026-03-01', 'stopped'), of('2026-02-25', 'done')], '2026-01-01', today)
    expect(shown.map(({ day, said }) => [day, said])).toEqual([
      ['2026-02-25', 'done'],
      ['2026-02-26', null],
      ['2026-02-27', null],
      ['2026-02-28', null],
      ['2026-03-01', 'stopped'],
      ['2026-03-02', null],
      ['2026-03-03', null],
    ])
  })

  it('begin when the handout was sent, and are today where a clock says that it is sent tomorrow', () => {
    const since = (sentOn: string) => lastDays([], sentOn, today).map(({ day }) => day)
    expect(since('2026-03-02')).toEqual(['2026-03-02', '2026-03-03'])
    expect(since(today)).toEqual([today])
    expect(since('2026-03-04')).toEqual([today])
  })

  it('are put in short: how many, of how many, and on which it hurt', () => {
    const days = [of('2026-03-03', 'done'), of('2026-03-02', 'stopped'), of('2026-02-28', 'done', true)]
    expect(daysInShort(days, '2026-02-01', today)).toEqual({
      done: 2,
      of: 7,
      isPlan: false,
      stopped: ['2026-03-02'],
      corrected: ['2026-02-28'],
      lastBefore: null,
    })
  })

  it('say when something was said last, where that is longer ago', () => {
    expect(daysInShort([of('2026-02-01', 'done'), of('2026-02-10', 'done')], '2026-01-01', today)).toMatchObject({
      ...{ done: 0, of: 7, lastBefore: '2026-02-10' },
    })
  })

  it('say nothing where nothing was said, or it was all taken back', () => {
    expect(daysInShort([], '2026-02-01', today)).toBeNull()
    expect(daysInShort([of(today, null)], '2026-02-01', today)).toBeNull()
    expect(daysInShort([of(today, null, true)], '2026-02-01', today)).toMatchObject({ done: 0, corrected: [today] })
  })
})
