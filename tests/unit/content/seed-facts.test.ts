import { expect, test } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { plainText } from '@/lib/handouts/readability'
import { itemsOfPage } from '@/lib/intake/questionnaire'
import { facts, type Place } from './seed-facts'

const { questionnaire, ruleSet } = backPainIntake
const asked = new Set(questionnaire.pages.flatMap(itemsOfPage))

function check([kind, id, more]: Place): void {
  if (kind === 'flagged') {
    expect(ruleSet.rules.map((rule) => rule.id)).toContain(id)
    return
  }
  if (kind === 'taught') {
    const { title, body } = findHandout(id)?.words.en ?? { title: '', body: '' }
    expect(plainText(`# ${title}\n${body}`)).toMatch(more)
    return
  }
  expect(asked).toContain(id)
  const item = questionnaire.items.find((each) => each.id === id)
  if (more) expect(item && 'options' in item ? item.options : []).toContain(more)
}

test.each(facts)('the article says “%s”: it is found in Keel', (_fact, places) => {
  expect(places.length).toBeGreaterThan(0)
  for (const place of places) check(place)
})
