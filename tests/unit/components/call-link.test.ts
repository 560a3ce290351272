import { expect, test } from 'vitest'
import { telHref } from '@/components/shell/call-link'

const written = [
  ['(206) 555-0142', 'tel:2065550142'],
  ['+1 (206) 555-0142', 'tel:+12065550142'],
  ['020 7946 0018', 'tel:02079460018'],
  ['(020) 7946 0018', 'tel:02079460018'],
  ['+44 20 7946 0018', 'tel:+442079460018'],
  ['+44 (0)20 7946 0018', 'tel:+442079460018'],
  ['+44(0)20 7946 0018', 'tel:+442079460018'],
  ['+44 (0) 20 7946 0018 x12', 'tel:+442079460018,12'],
  ['(0)20 7946 0018', 'tel:02079460018'],
  ['999', 'tel:999'],
] as const

test.each(written)('%s is dialed as %s', (phone, href) => {
  expect(telHref(phone)).toBe(href)
})
