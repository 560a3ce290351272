import { describe, expect, it } from 'vitest'
import { longestName, mostWords } from '@/lib/cases/template-text'
import { templateSchema } from '@/lib/cases/template'
import { aboutSchema, emptyAbout } from '@/lib/handouts/draft'
import { handoutSetSchema } from '@/lib/handouts/handout-set'
import { longestSetName, mostTyped } from '@/lib/handouts/typed-limits'

const template = { name: 'Advice', kind: 'note', words: 'Told.' }
const set = { name: 'First days', handouts: ['h1'] }

describe('how long something may be, as its form says', () => {
  it.each([
    ['about', mostTyped.about, (about: string) => aboutSchema.safeParse({ ...emptyAbout, about })],
    ['asked for', mostTyped.askedFor, (askedFor: string) => aboutSchema.safeParse({ ...emptyAbout, askedFor })],
    ['sources', mostTyped.sources, (sources: string) => aboutSchema.safeParse({ ...emptyAbout, sources })],
    ['the name of a set', longestSetName, (name: string) => handoutSetSchema.safeParse({ ...set, name })],
    ['the name of a template', longestName, (name: string) => templateSchema.safeParse({ ...template, name })],
    ['the text of a template', mostWords, (words: string) => templateSchema.safeParse({ ...template, words })],
  ])('is what is taken: %s', (_, most, read) => {
    expect(read('x'.repeat(most)).success).toBe(true)
    expect(read('x'.repeat(most + 1)).error?.issues.map(({ message }) => message)).toEqual(['text-too-long'])
  })
})
