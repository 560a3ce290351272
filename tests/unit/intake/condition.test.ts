import { describe, expect, test } from 'vitest'
import {
  age,
  all,
  any,
  type Condition,
  count,
  evaluateCondition,
  flag,
  holds,
  is,
  itemsOf,
  not,
  number,
  sex,
  sum,
  type Truth,
  unless,
} from '@/lib/intake/condition'

const facts = {
  answers: { yes: 'yes', no: 'no', unsure: 'unsure', empty: [], many: ['a', 'b'], two: 2, one: 1 },
  subject: { age: 50, sex: 'female' as const },
  flags: new Map<string, Truth>([
    ['up', 'yes'],
    ['maybe', 'unknown'],
  ]),
}
const t = is('yes', 'yes')
const f = is('no', 'yes')
const u = is('unsure', 'yes')

const table: readonly (readonly [string, Condition, Truth])[] = [
  ['an answer among the values', t, 'yes'],
  ['an answer not among them', f, 'no'],
  ['unsure', u, 'unknown'],
  ['unsure where unsure is asked for', is('unsure', 'no', 'unsure'), 'yes'],
  ['no answer', is('silent', 'yes'), 'unknown'],
  ['an answer of another kind', is('many', 'a'), 'unknown'],
  ['a list that holds one', holds('many', 'z', 'b'), 'yes'],
  ['a list that holds none', holds('many', 'z'), 'no'],
  ['an empty list', holds('empty', 'a'), 'unknown'],
  ['no list', holds('silent', 'a'), 'unknown'],
  ['a number at least', number('two', { atLeast: 2 }), 'yes'],
  ['a number above', number('two', { above: 2 }), 'no'],
  ['a number below', number('two', { below: 2 }), 'no'],
  ['a number between', number('two', { above: 1, below: 3 }), 'yes'],
  ['no number', number('yes', { atLeast: 2 }), 'unknown'],
  ['a sum reached', sum(['two', 'one'], 3), 'yes'],
  ['a sum reached with a part missing', sum(['two', 'silent'], 2), 'yes'],
  ['a sum not reached with a part missing', sum(['two', 'silent'], 3), 'unknown'],
  ['a sum not reached', sum(['two', 'one'], 4), 'no'],
  ['age', age({ atLeast: 50 }), 'yes'],
  ['age above', age({ above: 50 }), 'no'],
  ['sex', sex('male', 'other'), 'no'],
  ['a flag that is up', flag('up'), 'yes'],
  ['a flag that may be', flag('maybe'), 'unknown'],
  ['a flag that is not', flag('down'), 'no'],
  ['all yes', all(t, t), 'yes'],
  ['all with an unknown', all(t, u), 'unknown'],
  ['all with a no', all(u, f), 'no'],
  ['all of nothing', all(), 'yes'],
  ['any yes', any(u, t), 'yes'],
  ['any with an unknown', any(u, f), 'unknown'],
  ['any no', any(f, f), 'no'],
  ['any of nothing', any(), 'no'],
  ['two of three', count(2, t, t, u), 'yes'],
  ['perhaps two of three', count(2, t, u, f), 'unknown'],
  ['not two of three', count(2, t, f, f), 'no'],
  ['not yes', not(t), 'no'],
  ['not no', not(f), 'yes'],
  ['not unknown', not(u), 'unknown'],
  ['unless yes', unless(t), 'no'],
  ['unless unknown', unless(u), 'yes'],
  ['unless no', unless(f), 'yes'],
]

describe('a condition', () => {
  test.each(table)('%s', (_, condition, expected) => {
    expect(evaluateCondition(condition, facts)).toBe(expected)
  })
  test('knows no flags where none are given', () => {
    expect(evaluateCondition(flag('up'), { answers: {}, subject: facts.subject })).toBe('no')
  })
  test('names its questions once', () => {
    expect(
      itemsOf(all(t, any(f, t), not(holds('many', 'a')), unless(sum(['one', 'two'], 1)), age({ below: 1 }))),
    ).toEqual(['yes', 'no', 'many', 'one', 'two'])
  })
  test('is plain data', () => {
    const condition = all(t, count(1, sum(['one'], 1)), unless(age({ below: 16 })))
    expect(JSON.parse(JSON.stringify(condition))).toEqual(condition)
  })
})
