import { expect, it } from 'vitest'
import { whoseNumber } from '@/lib/patients/whose-number'

const phone = '(206) 555-0199'

it.each([
  ['nothing known', { phone, phoneIsOthers: false }, false, []],
  ['of another person, as was said of it', { phone, phoneIsOthers: true }, false, ['anothers']],
  ['somebody else answered', { phone, phoneIsOthers: false }, true, ['by-carer']],
  ['both', { phone, phoneIsOthers: true }, true, ['anothers', 'by-carer']],
  ['no number', { phone: null, phoneIsOthers: true }, true, []],
] as const)('of the number to call: %s', (_, patient, isByCarer, known) => {
  expect(whoseNumber(patient, isByCarer)).toEqual(known)
})

it('knows nothing of a form where none is meant', () => {
  expect(whoseNumber({ phone, phoneIsOthers: false })).toEqual([])
})
