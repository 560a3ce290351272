import { describe, expect, it, test } from 'vitest'
import { emptyForm } from '@/lib/forms/form-state'
import { sayErrors, sayRefusal, type Sentences } from '@/lib/forms/said'
import { refused } from '@/lib/result'

const saying =
  (place: string): Sentences =>
  (code, values = {}) =>
    `${place}: ${code} ${JSON.stringify(values)}`
const sentences = { refusal: saying('refusal'), error: saying('error') }

describe('the state of a form', () => {
  it('is empty before the first try', () => {
    expect(emptyForm).toEqual({ code: null, problem: null, fields: {}, typed: {} })
  })
})

describe('a refusal in words', () => {
  it('says why not, and what is wrong with each field', () => {
    const fields = { dateOfBirth: { code: 'date-not-ours', values: { left: 2 } } }
    const refusal = refused('invalid', { fields, values: { name: 'Dr. First' } })
    expect(sayRefusal(refusal, sentences)).toEqual({
      code: 'invalid',
      problem: 'refusal: invalid {"name":"Dr. First"}',
      errors: { dateOfBirth: { code: 'date-not-ours', words: 'error: date-not-ours {"left":2}' } },
    })
  })
  it('needs no detail', () => {
    const problem = 'refusal: unavailable {}'
    expect(sayRefusal(refused('unavailable'), sentences)).toEqual({ code: 'unavailable', problem, errors: {} })
  })
})

test('a page keeps the code of each error beside its words', () => {
  const errors = sayErrors({ pain: { code: 'changed-elsewhere', values: { answer: '7' } } }, sentences.error)
  expect(errors).toEqual({ pain: { code: 'changed-elsewhere', words: 'error: changed-elsewhere {"answer":"7"}' } })
})
