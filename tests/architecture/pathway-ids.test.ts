import { expect, test } from 'vitest'
import { pathways } from '@/lib/content/pathways/registry'
import { filesUnder, textOf } from './files'

/** A word of one syllable is also a word of the language; what has a hyphen is an id. */
const isUnmistakable = (id: string) => id.includes('-')

const ids = pathways.flatMap(({ id, intake, checkIn }) => [
  id,
  ...[intake, checkIn].flatMap(({ questionnaire, ruleSet }) => [
    questionnaire.id,
    ...questionnaire.items.map((item) => item.id),
    ...ruleSet.rules.map((rule) => rule.id),
  ]),
])
const wanted = new Set(ids.filter(isUnmistakable))

/** Migrations are history: what they filled in once stays as it was. */
const files = ['lib', 'app', 'components', 'prisma']
  .flatMap((folder) => filesUnder(folder))
  .filter((path) => /\.(tsx?|mjs|prisma|sql)$/.test(path))
  .filter((path) => !path.startsWith('lib/content/') && !path.startsWith('prisma/migrations/'))

test('nothing but the content names a pathway or what it asks', () => {
  const named = files.flatMap((path) =>
    [...textOf(path).matchAll(/(['"`])([a-z0-9]+(?:-[a-z0-9]+)+)\1/g)]
      .map(([, , word = '']) => word)
      .filter((word) => wanted.has(word))
      .map((word) => `${path}: ${word}`),
  )
  expect([...new Set(named)]).toEqual([])
})
