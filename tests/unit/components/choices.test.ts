import { describe, expect, it } from 'vitest'
import { matching, searches } from '@/components/palette/choices'

const labelled = (...labels: readonly string[]) => labels.map((label) => ({ label }))
const found = (typed: string, ...labels: readonly string[]) =>
  matching(labelled(...labels), typed).map(({ label }) => label)

describe('what matches the words that were typed', () => {
  const pages = ['Worklist', 'Patients', 'Import patients', 'Who is on call', 'Réglages'] as const

  it('is everything, in its order, before a word was typed', () => {
    expect(found('', ...pages)).toEqual(pages)
    expect(found('  -- ', ...pages)).toEqual(pages)
  })
  it('has each of them at the beginning of a word, in any order', () => {
    expect(found('pat imp', ...pages)).toEqual(['Import patients'])
    expect(found('call who', ...pages)).toEqual(['Who is on call'])
    expect(found('patients worklist', ...pages)).toEqual([])
  })
  it('is found without regard to case or accents, on either side', () => {
    expect(found('WORK', ...pages)).toEqual(['Worklist'])
    expect(found('reglages', ...pages)).toEqual(['Réglages'])
    expect(found('wórklist', ...pages)).toEqual(['Worklist'])
  })
  it('is not found by the middle of a word', () => {
    expect(found('list', ...pages)).toEqual([])
  })
})

describe('the searches', () => {
  const label = (at: string, words: string) => `${at}: ${words}`
  const both = [
    { href: '/worklist', label: 'Worklist' },
    { href: '/patients', label: 'Patients' },
  ]

  it('are of what was typed, wherever this person may search, and go nowhere else', () => {
    expect(searches(both, ' O’Brien & 1/2 ', label)).toEqual([
      { href: '/patients?q=O%E2%80%99Brien+%26+1%2F2', label: 'patients: O’Brien & 1/2' },
      { href: '/worklist?q=O%E2%80%99Brien+%26+1%2F2#found', label: 'worklist: O’Brien & 1/2' },
    ])
    expect(searches(both.slice(1), 'ana', label).map(({ href }) => href)).toEqual(['/patients?q=ana'])
    expect(searches([{ href: '/account', label: 'Your account' }], 'ana', label)).toEqual([])
  })
  it('are not offered before there is a word', () => {
    expect(searches(both, ' ’- ', label)).toEqual([])
  })
})
