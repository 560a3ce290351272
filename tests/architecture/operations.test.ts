import { describe, expect, it } from 'vitest'
import { recordIdsSchema } from '@/lib/patients/restricted'
import { filesUnder, isThere, textOf } from './files'

const operations = filesUnder('lib/operations')
  .map((path) => ({ path, parts: path.slice('lib/operations/'.length).split('/') }))
  .filter(({ parts }) => parts.length === 2 && parts[0] !== 'steps')
  .map(({ path, parts }) => ({ path, name: (parts[1] ?? '').replace(/\.ts$/, '') }))

/** Ids of things, of colleagues, and of what a patient or Keel itself names; `onScreen` and `after` are places in lists. */
const aboutNoRecord = [
  ...['intakeId', 'checkInId', 'eventId', 'after', 'onScreen', 'staffId', 'colleagueId', 'fromId', 'sessionId'],
  ...['passkeyId', 'deviceId', 'noticeId', 'setId', 'groupId', 'templateId', 'handoutId', 'viewId', 'namedPlanId'],
  // Of a plan that is only being composed.
  ...['planId'],
]

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

describe('every operation', () => {
  it('has a verb and a noun for its file', () => {
    expect(operations.filter(({ name }) => !/^[a-z]+(-[a-z]+)+$/.test(name))).toEqual([])
  })

  it('exports a constant of that name', () => {
    const nameless = operations.filter(({ path, name }) => !textOf(path).includes(`export const ${camelCase(name)} =`))
    expect(nameless).toEqual([])
  })

  it('goes through the gateway', () => {
    const around = operations.filter(({ path }) => !/\bdefine(Command|Query)\b/.test(textOf(path)))
    expect(around).toEqual([])
  })

  it('has its integration test, under the same noun and name', () => {
    const untested = operations.filter(
      ({ path }) => !isThere(path.replace(/^lib\/operations\//, 'tests/integration/').replace(/\.ts$/, '.test.ts')),
    )
    expect(untested).toEqual([])
  })

  // The row of each operation in the matrix of operations, roles and whose it is.
  it('is asked there as everybody who may not, for what is another’s and for what nobody has', () => {
    const missing = operations.filter(({ path, name }) => {
      const test = textOf(path.replace(/^lib\/operations\//, 'tests/integration/').replace(/\.ts$/, '.test.ts'))
      return !new RegExp(`refusesOthers\\(keel, \\{\\s*operation: [^\\n]*\\b${camelCase(name)}\\b`).test(test)
    })
    expect(missing).toEqual([])
  })

  it('names whom it is about by an id that the gateway knows, or by one that is about nobody’s record', () => {
    const known = new Set<string>([...Object.keys(recordIdsSchema.shape), ...aboutNoRecord])
    const named = filesUnder('lib/operations').flatMap((path) =>
      [
        ...textOf(path).matchAll(
          /(\w+): z\s*\.?(?:uuid\(\)|union\(\[z\.literal\(''\), z\.uuid\(\)|array\(z\.uuid\(\))/g,
        ),
      ].map(([, field = '']) => ({ path, field })),
    )
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ field }) => !known.has(field))).toEqual([])
  })
})
