import { expect, test } from 'vitest'
import { pathways } from '@/lib/content/pathways/registry'
import { fillPage } from '@/lib/intake/fill-page'
import { type PageSave, savePage } from '@/lib/intake/save-page'
import { visiblePages } from '@/lib/intake/visibility'

const questionnaire = pathways[0]?.intake.questionnaire
if (!questionnaire) throw new Error('there is no pathway')
const subject = { age: 46, sex: 'female' } as const
const [first = '', second = ''] = visiblePages(questionnaire, {}, subject).map(({ id }) => id)

const fields = fillPage(questionnaire, first, {}, subject, 'en')
const save = (change: Partial<PageSave> = {}) =>
  savePage({
    ...{
      questionnaire,
      subject,
      fields,
      page: first,
      intent: 'skip',
      isFromCheck: false,
      readRevision: 3,
      locale: 'en',
      same: null,
    },
    stored: { answers: {}, changedAt: {}, asTyped: {}, revision: 3, currentPage: first },
    ...change,
  })

test('skipping a page moves on and is written down', () => {
  expect(save()).toMatchObject({ ok: true, next: second, changed: [], write: { revision: 4, currentPage: second } })
})

test('after the last page, and after one that was opened from there, comes the check', () => {
  const last = visiblePages(questionnaire, {}, subject).at(-1)?.id ?? ''
  expect(save({ page: last })).toMatchObject({ ok: true, next: null, write: { currentPage: 'check' } })
  expect(save({ isFromCheck: true })).toMatchObject({ ok: true, next: second, write: { currentPage: 'check' } })
  expect(save({ isFromCheck: true, intent: 'autosave' })).toMatchObject({ ok: true, write: null })
})

test('where nothing changed and nobody moves, nothing is written', () => {
  const stored = { answers: {}, changedAt: {}, asTyped: {}, revision: 3, currentPage: second }
  expect(save({ stored })).toMatchObject({ ok: true, next: second, write: null })
})

test.each(['autosave', 'leave'] as const)('%s stays where it is', (intent) => {
  expect(save({ intent })).toMatchObject({ ok: true, next: second, write: null })
})

test('what is missing keeps the patient on the page', () => {
  const saved = save({ intent: 'continue' })
  expect(saved).toMatchObject({ ok: true, next: first, write: null })
  expect(saved.ok && Object.keys(saved.errors).length).toBeGreaterThan(0)
})

test('a page that is not asked leads back to where they were', () => {
  expect(save({ page: 'no such page' })).toEqual({ ok: false, code: 'page-not-asked', values: { page: first } })
})

test('a page that is drawn anew says which field waits first, and none once all is answered', () => {
  const answered = Object.fromEntries(
    questionnaire.items.flatMap((item) => ('options' in item && item.options.includes('no') ? [[item.id, 'no']] : [])),
  )
  const [, ...others] = questionnaire.pages.find(({ id }) => id === first)?.blocks ?? []
  const later = others[0]?.kind === 'checklist' ? others[0] : null
  const open = later ? Object.fromEntries(Object.entries(answered).filter(([id]) => !later.items.includes(id))) : {}
  const stored = { changedAt: {}, asTyped: {}, revision: 3, currentPage: first }
  const leaving = (answers: typeof answered) =>
    save({
      intent: 'leave',
      fields: fillPage(questionnaire, first, answers, subject, 'en'),
      stored: { ...stored, answers },
    })
  expect(leaving(answered)).toMatchObject({ open: null })
  expect(leaving(open)).toMatchObject({ open: `tick_${String(later?.id)}` })
})

test('what was left open unread stays until it is answered, emptied or typed anew', () => {
  const page = 'how-long'
  const item = 'pain-duration-weeks'
  const left = { changedAt: {}, revision: 3, currentPage: page, answers: {}, asTyped: { [item]: '1,000', other: 'x' } }
  const typing = (typed: string, intent: PageSave['intent']) => {
    const saved = save({ page, intent, stored: left, fields: { [item]: [typed], [`${item}_unit`]: ['days'] } })
    return saved.ok ? saved.write?.asTyped : saved
  }
  expect(typing('1,000', 'autosave')).toBeUndefined()
  expect(typing('2,000', 'skip')).toEqual({ [item]: '2,000', other: 'x' })
  expect(typing('3', 'autosave')).toEqual({ other: 'x' })
  expect(typing('', 'autosave')).toEqual({ other: 'x' })
})
