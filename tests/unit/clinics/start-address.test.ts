import { describe, expect, it } from 'vitest'
import { isStartAddress, settingsSchema } from '@/lib/clinics/settings'

const { startAddress } = settingsSchema.shape

describe('the address of a start page', () => {
  it.each(['elm', 'elm-road', 'a1b', '24-7', 'x'.repeat(40)])('may be %j', (typed) => {
    expect(isStartAddress(typed)).toBe(true)
    expect(startAddress.parse(` ${typed.toUpperCase()} `)).toBe(typed)
  })

  it.each([
    'ab',
    'x'.repeat(41),
    '-elm',
    'elm-',
    'elm--road',
    'elm road',
    'elm/road',
    'élm',
    'elm.road',
    'elm\n',
    'a\0b',
  ])('may not be %j', (typed) => {
    expect(isStartAddress(typed)).toBe(false)
  })

  it.each(['e', 'elm--road', 'elm road', 'x'.repeat(101)])('is refused as %j', (typed) => {
    const code = typed.length > 100 ? 'text-too-long' : 'start-address-not-valid'
    expect(startAddress.safeParse(typed).error?.issues[0]?.message).toBe(code)
  })

  it.each(['', '  ', null])('is none where nothing is typed (%j)', (typed) => {
    expect(startAddress.parse(typed)).toBeNull()
  })
})
