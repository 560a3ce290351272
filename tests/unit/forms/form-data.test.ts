import { describe, expect, it, test } from 'vitest'
import { allFields, textFields } from '@/lib/forms/form-data'

const formOf = (...entries: readonly (readonly [string, string | Blob])[]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}
const file = new Blob(['text'])

describe('textFields', () => {
  it('hands over the fields asked for, as typed', () => {
    const form = formOf(['email', ' Alex@Example.org '], ['password', ''], ['other', 'x'])
    expect(textFields(form, ['email', 'password'])).toEqual({ email: ' Alex@Example.org ', password: '' })
  })
  it('makes of a file, and of what is missing, an empty text', () => {
    expect(textFields(formOf(['email', file]), ['email', 'password'])).toEqual({ email: '', password: '' })
  })
  it('takes the first of what was sent twice', () => {
    expect(textFields(formOf(['email', 'a'], ['email', 'b']), ['email'])).toEqual({ email: 'a' })
  })
})

describe('allFields', () => {
  it('keeps every value of every field, in order', () => {
    const form = formOf(['tick_nerves', 'a'], ['goal', ''], ['tick_nerves', 'b'])
    expect(allFields(form)).toEqual({ tick_nerves: ['a', 'b'], goal: [''] })
  })
  it('leaves out files and what React adds', () => {
    const form = formOf(['$ACTION_ID_1', 'x'], ['$ACTION_KEY', 'y'], ['scan', file], ['goal', 'Walk'])
    expect(allFields(form)).toEqual({ goal: ['Walk'] })
  })
  it('takes a field named like something that every object has for a field like any other', () => {
    const form = formOf(['constructor', 'a'], ['toString', 'b'], ['__proto__', 'c'], ['constructor', 'd'])
    expect(Object.entries(allFields(form))).toEqual([
      ['constructor', ['a', 'd']],
      ['toString', ['b']],
    ])
  })
  test('an empty form has no fields', () => {
    expect(allFields(formOf())).toEqual({})
  })
})
