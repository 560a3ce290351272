import { describe, expect, it } from 'vitest'
import { filesUnder, isThere, textOf } from './files'

const operations = filesUnder('lib/operations')
  .map((path) => ({ path, parts: path.slice('lib/operations/'.length).split('/') }))
  .filter(({ parts }) => parts.length === 2 && parts[0] !== 'steps')
  .map(({ path, parts }) => ({ path, name: (parts[1] ?? '').replace(/\.ts$/, '') }))

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
})
