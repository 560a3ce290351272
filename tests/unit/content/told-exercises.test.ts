import { describe, expect, it } from 'vitest'
import { tellsExercise } from '@/lib/content/exercises/told'
import { blocksOf } from '@/lib/content/handouts/blocks'
import { library } from '@/lib/content/handouts/library'
import { signsIn } from '@/lib/content/handouts/signs'
import { readText } from '@/lib/handouts/blocks'
import { locales } from '@/lib/intake/questionnaire'

describe.each(locales)('exercises in what is read in %s', (locale) => {
  it('are told by the two plans, and by no other handout of ours', () => {
    const telling = library.filter(({ words }) => tellsExercise(words[locale].body))
    expect(telling.map(({ handout }) => handout)).toEqual(['h4', 'h5'])
  })

  it('are told by what a clinic writes with one of them, and not by one of its pictures alone', () => {
    const told = (text: string) => tellsExercise(readText(text, blocksOf(locale)).body)
    for (const id of Object.keys(blocksOf(locale).exercises)) expect(told(`Do this.\n\n[[exercise: ${id}]]`)).toBe(true)
    expect(told('Lie like this.\n\n[[picture: knees-bent]]')).toBe(false)
    expect(told('No pictures at all.')).toBe(false)
  })

  it('come with the signs of that very handout, to the end of their part', () => {
    const { help } = blocksOf(locale)
    const plan = library.find(({ handout }) => handout === 'h4')?.words[locale].body ?? ''
    const signs = signsIn(plan, locale)
    expect(plan).toContain(signs)
    // A sign that this handout alone has, and no part of what follows.
    expect(signs.length).toBeGreaterThan(help.length)
    expect(signs.match(/^## /gm)).toHaveLength(1)
    expect(signsIn(`${help}\n\n## After\n\nMore.`, locale)).toBe(help)
    expect(signsIn(`## Before\n\n${help}`, locale)).toBe(help)
    expect(signsIn('Of an older time.', locale)).toBe(help)
  })
})
