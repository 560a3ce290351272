import { describe, expect, it } from 'vitest'
import { exercises } from '@/lib/content/exercises/exercises'
import { planCopies, planLanguage } from '@/lib/content/exercises/plans'
import { exercisesIn } from '@/lib/content/exercises/told'
import { blocksOf as helpOf } from '@/lib/content/handouts/blocks'
import { signsIn } from '@/lib/content/handouts/signs'
import { partsOfPlan, planText } from '@/lib/exercises/plan-text'
import { readingOf } from '@/lib/handouts/hard-to-read'
import { timesTold } from '@/lib/handouts/told-in'
import { locales } from '@/lib/intake/questionnaire'
import { blocksOf } from '@/lib/leaflet/blocks'
import { picturesIn } from '@/lib/pictures/in-text'

const everyDay = [0, 1, 2, 3, 4, 5, 6]
const bridge = { exercise: 'bridge', dose: { sets: 3, times: 10, seconds: 20 }, days: [1, 3, 5], word: '' }
const getUp = { exercise: 'out-of-bed', dose: null, days: everyDay, word: '' }
const items = [bridge, getUp]
const english = (of = items) => planText(of, exercises, planLanguage('en'))

describe('a plan', () => {
  it('says how long, how often and when, of each exercise in its order', () => {
    expect(partsOfPlan(english()).exercises.map((part) => part.trim().split('\n\n'))).toEqual([
      [
        '### Bridge',
        expect.stringContaining('picture:bridge'),
        expect.stringContaining('Hold for 20 seconds.'),
        '**3 rounds of 10 times.** Rest for a minute after each round. On Monday, Wednesday, and Friday. **Stop if** the pain is sharp or moves further down your leg.',
      ],
      [
        '### Out of bed',
        expect.stringContaining('picture:on-the-side'),
        expect.any(String),
        expect.stringContaining('Each time you get up. Every day. **Stop if**'),
      ],
    ])
    const spanish = planText(items, exercises, planLanguage('es'))
    expect(spanish).toContain('**3 series de 10 veces.**')
    expect(spanish).toContain('Días: lunes, miércoles y viernes.')
    expect(spanish).toContain('Cuente hasta 20.')
  })

  it('says once where it is once', () => {
    const dose = (sets: number, times: number) => english([{ ...bridge, dose: { sets, times, seconds: 5 } }])
    expect(dose(1, 1)).toContain('**1 time.**')
    expect(dose(1, 2)).toContain('**2 times.**')
    expect(dose(2, 1)).toContain('**2 rounds of 1 time.**')
  })

  it.each([
    '# Not a heading',
    '![x](picture:bridge "y")',
    '<b>bold</b> & **bold** _it_',
    '### Get help now',
    '$& {times} $1',
    '1. one',
    '[a](javascript:b)',
  ])('shows the word %j as it was typed', (word) => {
    const body = english([{ ...bridge, word }, getUp])
    expect(picturesIn(body)).toEqual(picturesIn(english()))
    const said = blocksOf(body).flatMap((block) =>
      'runs' in block ? [block.runs.map(({ text }) => text).join('')] : [],
    )
    expect(said).toContain(`For you: ${word}`)
    expect(partsOfPlan(body).exercises).toHaveLength(2)
  })

  it('falls into its parts and is whole again', () => {
    const body = english()
    const { before, exercises: told, after } = partsOfPlan(body)
    expect(before + told.join('') + after).toBe(body)
    expect(after).toMatch(/^## When to do less/)
    expect(partsOfPlan('No exercise.')).toEqual({ before: 'No exercise.', exercises: [], after: '' })
  })
})

describe.each(locales)('all exercises in %s', (locale) => {
  const all = Object.keys(exercises).map((exercise) => ({ ...bridge, exercise }))
  const copy = planCopies(all).find((each) => each.locale === locale)
  const body = copy?.body ?? ''

  it('are exercises that can be said to be done, with the signs of every handout', () => {
    expect(exercisesIn(body)).toHaveLength(all.length)
    expect(signsIn(body, locale)).toBe(helpOf(locale).help)
    expect(body).not.toMatch(/\{\w+\}/)
  })

  it('are asked about by what they tell, once', () => {
    expect(timesTold(body, copy?.teachBack?.toldIn ?? '')).toBe(1)
  })

  it('are easy to read', () => {
    const { measure } = readingOf(body, locale, [])
    if (locale === 'en') expect(measure?.value).toBeLessThanOrEqual(6)
    else expect(measure?.value).toBeGreaterThanOrEqual(70)
  })
})
