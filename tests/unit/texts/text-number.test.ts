import { describe, expect, it } from 'vitest'
import { textNumber } from '@/lib/texts/text-number'

describe('the number that a text message goes to', () => {
  it.each<readonly [string, 'US' | 'UK', string | null]>([
    ['(206) 555-0199', 'US', '+12065550199'],
    ['206.555.0199', 'US', '+12065550199'],
    ['1 206 555 0199', 'US', '+12065550199'],
    ['+44 7700 900123', 'US', '+447700900123'],
    ['07700 900123', 'UK', '+447700900123'],
    ['+52 55 1234 5678', 'US', '+525512345678'],
    ['(206) 555-0199 ext 12', 'US', null],
    ['555-0199', 'US', null],
    ['911', 'US', null],
    ['--------', 'US', null],
    ['', 'US', null],
  ])('%s in the %s', (typed, region, number) => {
    expect(textNumber(typed, region)).toBe(number)
  })
})
