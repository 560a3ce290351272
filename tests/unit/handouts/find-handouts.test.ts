import { describe, expect, it } from 'vitest'
import { isMeant } from '@/lib/handouts/find-handouts'

const texts = ['Ciática: dolor que baja por la pierna', 'A nerve in the back that hurts down the leg']

describe('isMeant', () => {
  it.each<[search: string, is: boolean]>([
    ['', true],
    ['   ', true],
    ['ciatica', true],
    ['CIÁT', true],
    ['leg nerve', true],
    ['nerv pierna', true],
    ['erve', false],
    ['leg arm', false],
    ['(leg)', true],
    ['.*', true],
    ['x'.repeat(500), false],
  ])('of “%s”', (search, is) => {
    expect(isMeant(search, texts)).toBe(is)
  })

  it('finds nothing where there is nothing', () => {
    expect(isMeant('leg', [])).toBe(false)
  })
})
