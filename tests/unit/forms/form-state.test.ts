import { describe, expect, it } from 'vitest'
import { emptyForm, refusedForm } from '@/lib/forms/form-state'
import { refused } from '@/lib/result'

describe('the state of a form', () => {
  it('is empty before the first try', () => {
    expect(emptyForm).toEqual({ code: null, values: {}, fields: {}, typed: {} })
  })
  it('keeps what was typed beside why not', () => {
    const fields = { dateOfBirth: { code: 'date-not-ours', values: { left: 2 } } }
    const refusal = refused('invalid', { fields, values: { name: 'Dr. First' } })
    expect(refusedForm(refusal, { day: '27' })).toEqual({
      code: 'invalid',
      values: { name: 'Dr. First' },
      fields,
      typed: { day: '27' },
    })
  })
  it('needs no detail', () => {
    expect(refusedForm(refused('unavailable'))).toEqual({ code: 'unavailable', values: {}, fields: {}, typed: {} })
  })
})
