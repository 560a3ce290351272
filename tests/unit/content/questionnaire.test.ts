import { describe, expect, test } from 'vitest'
import { fingerprintOf } from '@/lib/content/fingerprint'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { itemsOf } from '@/lib/intake/condition'
import { itemOf, itemsOfPage } from '@/lib/intake/questionnaire'

const { questionnaire } = backPainIntake
const ids = questionnaire.items.map((item) => item.id)
const paged = questionnaire.pages.flatMap(itemsOfPage)
const words = questionnaire.words.en

const before = backPain.released.questionnaires.filter(({ id }) => id === questionnaire.id)

test('no id stands twice', () => {
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(before)('no question of version $version is lost', ({ items }) => {
  expect(items.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
})

test('a list of signs has at most seven', () => {
  const lists = questionnaire.pages.flatMap((page) => page.blocks.filter((block) => block.kind === 'checklist'))
  expect(lists.length).toBeGreaterThan(10)
  for (const { id, items } of lists) expect(items.length, id).toBeLessThanOrEqual(7)
})

test('each page asks what exists, each question once, emergency signs first', () => {
  expect(new Set(paged).size).toBe(paged.length)
  for (const id of paged) expect(ids).toContain(id)
  expect(paged[0]).toBe('ces-retention')
  const sections = new Set(questionnaire.pages.map((page) => page.section))
  const expected = questionnaire.items.filter((item) => sections.has(item.section)).map((item) => item.id)
  expect([...paged].sort()).toEqual(expected.sort())
})

test('what decides whether a question is asked comes before it on its page, and never in a ring', () => {
  for (const item of questionnaire.items) {
    for (const parent of item.askedWhen ? itemsOf(item.askedWhen) : []) {
      expect(ids).toContain(parent)
      if (paged.includes(item.id)) expect(paged.indexOf(parent)).toBeLessThan(paged.indexOf(item.id))
      const asked = itemOf(questionnaire, parent).askedWhen
      for (const grandparent of asked ? itemsOf(asked) : []) expect(grandparent).not.toBe(item.id)
    }
  }
})

describe('English', () => {
  test('has words for what the pages ask, and for nothing else', () => {
    expect(Object.keys(words.items).sort()).toEqual([...paged].sort())
    expect(Object.keys(words.pages).sort()).toEqual(questionnaire.pages.map((page) => page.id).sort())
  })
  test.each(paged)('%s: every option is worded, and no wording is left over', (id) => {
    const item = itemOf(questionnaire, id)
    if (!('options' in item)) return
    const own = words.items[id]?.options ?? {}
    const shared = item.type === 'since' ? words.shared.since : words.shared.options
    for (const option of item.options) expect(own[option] ?? shared[option], option).toBeTruthy()
    for (const option of Object.keys(own)) expect(item.options).toContain(option)
  })
  test('a checklist holds only what can be ticked, and has a question of its own', () => {
    for (const block of questionnaire.pages.flatMap((page) => page.blocks)) {
      if (block.kind !== 'checklist') continue
      expect(words.checklists[block.id]?.ask).toBeTruthy()
      for (const id of block.items) {
        const item = itemOf(questionnaire, id)
        expect('options' in item ? [...item.options].sort() : []).toEqual(
          item.type === 'since' ? ['long', 'new', 'no', 'recent', 'unsure'] : ['no', 'unsure', 'yes'],
        )
      }
    }
  })
})

test('a fingerprint depends on the content and not on the order of its keys', () => {
  expect(fingerprintOf({ a: 1, b: [{ c: null, d: 2 }] })).toBe(fingerprintOf({ b: [{ d: 2, c: null }], a: 1 }))
  expect(fingerprintOf({ a: [1, 2] })).not.toBe(fingerprintOf({ a: [2, 1] }))
})
