import { expect, it } from 'vitest'
import { recordFile } from '@/lib/cases/record-file'

const most = { forms: 2, events: 3, others: 4 }
const rows = (length: number) => Array.from({ length }, (_, index) => ({ id: String(index) }))
const whole = { patient: { id: 'alex' }, forms: [], cases: rows(5), events: rows(4), links: rows(4), seen: [] }
const asked = {
  ...{ clinicName: 'Harbor', now: new Date(0), withPrivate: false, most },
  privateItems: new Set<string>(),
  textToldPrivately: () => [],
  soFar: () => [],
  names: new Map<string, string>(),
}

it('keeps so many of each, the first that it is handed, and says of which there is more', () => {
  const file = recordFile(whole, asked) as Record<string, unknown>
  expect(file['cut']).toEqual(['cases', 'events'])
  expect([file['cases'], file['events'], file['links']]).toEqual([rows(4), rows(3), rows(4)])
})

it('holds back what is private today, also in a form that was sent before it was', () => {
  const row = { item: 'home', page: 'home', question: 'Safe?', label: 'Safe', answer: 'No', value: 'no' }
  const frozen = {
    ...{ questionnaire: { id: 'back-pain', version: 1 }, locale: 'en' },
    subject: { age: 46, sex: 'female' as const },
    sections: [{ id: 'a', title: 'A', rows: [row, { ...row, item: 'knits' }] }],
  }
  const forms = [{ intake: {}, tier: 'ROUTINE', frozen, draft: null, findings: [] }]
  const file = recordFile({ ...whole, forms }, { ...asked, privateItems: new Set(['home']) })
  const [first, second] =
    (file as unknown as { forms: { sent: typeof frozen }[] }).forms[0]?.sent.sections[0]?.rows ?? []
  expect([first?.answer, first?.value, second?.answer]).toEqual(['…', null, 'No'])
})
