import { describe, expect, test } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { releasedRules } from '@/lib/content/release/rules'
import { sources } from '@/lib/content/sources'
import { draftSchema } from '@/lib/intake/answer-schema'
import { type Condition, itemsOf, leavesOf } from '@/lib/intake/condition'
import { conditionsOf } from '@/lib/triage/because'
import type { Example } from '@/lib/triage/rule'
import { triage } from '@/lib/triage/triage'

const { ruleSet, questionnaire } = backPainIntake
const ids = ruleSet.rules.map(({ id }) => id)
const before = releasedRules(backPain).filter(({ id }) => id === ruleSet.id)

const found = (id: string, { subject, answers, isSent }: Example) =>
  triage({
    ...backPainIntake,
    subject: { age: 40, sex: 'other', ...subject },
    answers,
    stage: isSent ? 'complete' : 'draft',
    locale: 'en',
  }).findings.find((finding) => finding.id === id)

test('each id stands once', () => {
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(before)('no rule of version $version is lost', ({ rules }) => {
  expect(rules.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
})

describe.each(ruleSet.rules)('$id', (rule) => {
  test('fires for its examples', () => {
    expect(rule.examples.fires.length).toBeGreaterThan(0)
    for (const example of rule.examples.fires) {
      const finding = found(rule.id, example)
      expect(finding, JSON.stringify(example)).toBeDefined()
      expect(finding?.because.length).toBeGreaterThan(0)
      if (example.tier !== undefined) expect(finding?.tier, JSON.stringify(example)).toBe(example.tier)
    }
  })
  test('does not fire for the others', () => {
    expect(rule.examples.doesNotFire.length).toBeGreaterThan(0)
    for (const example of rule.examples.doesNotFire) {
      expect(found(rule.id, example), JSON.stringify(example)).toBeUndefined()
    }
  })
  test('its examples are answers that can be given', () => {
    for (const { answers } of [...rule.examples.fires, ...rule.examples.doesNotFire]) {
      expect(draftSchema(questionnaire).safeParse(answers).success, JSON.stringify(answers)).toBe(true)
    }
  })
  test('names its source, its review, and itself in three words', () => {
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const source of rule.sources) expect(Object.keys(sources)).toContain(source)
    expect(rule.label.split(' ').length).toBeLessThanOrEqual(3)
    expect(rule.reviewedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(rule.reason).toMatch(/^[A-Z].*\.$/)
  })
  test('looks only at questions and options that exist', () => {
    const leaves = conditionsOf(rule).flatMap(leavesOf)
    for (const leaf of leaves) expectKnown(leaf)
    for (const id of conditionsOf(rule).flatMap(itemsOf)) {
      expect(questionnaire.items.map((item) => item.id)).toContain(id)
    }
    if (rule.kind === 'flag') expect(leaves.filter((leaf) => leaf.test === 'flag')).toEqual([])
  })
})

function expectKnown(leaf: Condition): void {
  if (leaf.test === 'flag') {
    expect(ruleSet.rules.filter((rule) => rule.kind === 'flag').map((rule) => rule.id)).toContain(leaf.id)
    return
  }
  if (leaf.test !== 'is' && leaf.test !== 'holds') return
  const item = questionnaire.items.find((each) => each.id === leaf.item)
  const named = leaf.test === 'is' ? leaf.values : leaf.options
  expect(item && 'options' in item ? item.options : []).toEqual(expect.arrayContaining([...named]))
  expect(item?.type === 'multi').toBe(leaf.test === 'holds')
}

test('every source is spoken for by its code', () => {
  expect(ruleSet.fingerprint).toMatch(/^[0-9a-f]{64}$/)
  for (const source of ruleSet.unanswered.sources) expect(Object.keys(sources)).toContain(source)
})
