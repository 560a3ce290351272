import { describe, expect, it } from 'vitest'
import type { ReadRow } from '@/lib/cases/case-answers'
import { weighAnswers } from '@/lib/cases/weighed-answers'
import type { Tier } from '@/lib/triage/urgency'
import { now } from './some-case'

const row = (item: string, value: ReadRow['value'], isSign = true): ReadRow => ({
  item,
  page: 'page',
  question: `${item}?`,
  label: item,
  answer: String(value),
  value,
  isSign,
})
const section = (id: string, rows: readonly ReadRow[]) => ({ id, title: id, rows })
const flag = (tier: Tier | null, items: readonly string[], change: object = {}) => ({
  tier,
  certainty: 'yes' as const,
  withdrawnAt: null,
  because: items.map((item) => ({ item, question: '', answer: '', value: 'yes' })),
  ...change,
})
const ids = (rows: readonly ReadRow[]) => rows.map(({ item }) => item)

const sections = [
  section('signs', [row('fever', 'yes'), row('saddle', 'new'), row('cancer', null), row('rash', 'no')]),
  section('pain', [
    row('pain-now', 7, false),
    row('cough', 'yes'),
    row('features', ['none']),
    row('goal', 'Walk', false),
  ]),
  section('denied', [row('weight', 'none')]),
]

describe('the answers, by weight', () => {
  it('begin with what raised a flag, most urgent first, then other signs, then what is open', () => {
    const { first } = weighAnswers(sections, [flag('URGENT', ['fever']), flag('EMERGENCY', ['saddle'])])
    expect(ids(first)).toEqual(['saddle', 'fever', 'cough', 'cancer'])
  })

  it('count a “no” that says something to what is told, not to what was denied', () => {
    const stand = { ...row('can-stand', 'no'), isSaidByNo: true } as const
    const { rest } = weighAnswers([section('pain', [stand, row('rash', 'no')])], [])
    expect(rest.map(({ tells, denied }) => [ids(tells), ids(denied)])).toEqual([[['can-stand'], ['rash']]])
  })

  it.each<readonly [string, Parameters<typeof weighAnswers>[1], readonly string[]]>([
    [
      'sure before unsure',
      [flag('SOON', ['fever'], { certainty: 'unsure' }), flag('SOON', ['cough'])],
      ['cough', 'fever'],
    ],
    ['said before passed over', [flag('SOON', ['cancer', 'fever'])], ['fever', 'cancer']],
    ['a number that a flag rests on', [flag('SOON', ['pain-now'])], ['pain-now', 'fever']],
    ['the highest of several flags', [flag('SOON', ['fever']), flag('EMERGENCY', ['fever'])], ['fever', 'saddle']],
    ['what was taken back weighs nothing', [flag('EMERGENCY', ['cough'], { withdrawnAt: now })], ['fever', 'saddle']],
    ['a flag without a tier before no flag', [flag(null, ['cough'])], ['cough', 'fever']],
  ])('%s', (_, findings, expected) => {
    expect(ids(weighAnswers(sections, findings).first).slice(0, 2)).toEqual(expected)
  })

  it('keep by section what only tells, apart from what was denied; nothing is lost or said twice', () => {
    const { first, rest } = weighAnswers(sections, [flag('EMERGENCY', ['saddle'])])
    expect(rest.map(({ id, tells, denied }) => [id, ids(tells), ids(denied)])).toEqual([
      ['signs', [], ['rash']],
      ['pain', ['pain-now', 'goal'], ['features']],
      ['denied', [], ['weight']],
    ])
    const shown = [...ids(first), ...rest.flatMap(({ tells, denied }) => [...ids(tells), ...ids(denied)])]
    expect(shown.sort()).toEqual(ids(sections.flatMap(({ rows }) => rows)).sort())
  })

  it('of a form that Keel no longer asks stand first where they raised a flag or are open', () => {
    const known = [section('old', [row('a', 'yes', false), row('b', null, false)])]
    expect(ids(weighAnswers(known, []).first)).toEqual(['b'])
    expect(ids(weighAnswers(known, [flag('SOON', ['a'])]).first)).toEqual(['a', 'b'])
  })
})
