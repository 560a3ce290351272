import { describe, expect, it, test } from 'vitest'
import { filesUnder, textOf } from './files'
import { reachedFrom, speaks } from './imports'

/** Its parts speak by the words that it sends beside those of the page. */
const sendsItsOwn = (path: string) => textOf(path).includes('<ClientWords of={[')

/** What each page says where there is nothing speaks by the words of the layout. */
const notThere = 'components/shell/not-there.tsx'

/**
 * What runs in the browser for this file: from each of its parts that says so, all that it imports; without what is
 * behind a part that sends its own words.
 */
function clientPartsOf(path: string): readonly string[] {
  const isEnd = (each: string) => speaks(each, 'use client') || speaks(each, 'use server')
  const onServer = reachedFrom([path], (each) => isEnd(each) || (each !== path && sendsItsOwn(each)))
  const isOfLayout = (each: string) => each === notThere && onServer.has('app/guarded.tsx')
  const islands = [...onServer].filter((each) => speaks(each, 'use client') && !isOfLayout(each))
  return [...reachedFrom(islands, (each) => speaks(each, 'use server'))]
}

const asked = /\buse(?:Translations|Sentences)\('([\w.]+)'\)/g
const isWithin = (words: string, others: string) => words.startsWith(`${others}.`)

/** Each once, and none that another holds. */
const wordsOf = (parts: readonly string[]): readonly string[] => {
  const words = new Set(parts.flatMap((path) => [...textOf(path).matchAll(asked)].map(([, name]) => name ?? '')))
  return [...words].filter((each) => ![...words].some((other) => isWithin(each, other))).sort()
}

const sentBy = (path: string, before: string): readonly string[] | undefined =>
  new RegExp(`${before}\\[([^\\]]*)\\]`)
    .exec(textOf(path))?.[1]
    ?.split(',')
    .map((name) => name.trim().replace(/'/g, ''))
    .filter((name) => name !== '')
    .sort()

const pages = filesUnder('app').filter((path) => path.endsWith('/page.tsx'))
const besidePages = filesUnder('app').filter((path) => sendsItsOwn(path) && path !== 'app/layout.tsx')

describe('the words that go to the browser', () => {
  it.each(pages)('of %s are those that its client parts ask for', (path) => {
    expect(sentBy(path, '(?:guarded\\(|const words = )')).toEqual(wordsOf(clientPartsOf(path)))
  })
  it.each(besidePages)('of %s are those that its client parts ask for', (path) => {
    expect(sentBy(path, 'ClientWords of=\\{')).toEqual(wordsOf(clientPartsOf(path)))
  })
  it('of every page are those of the error that any page may show', () => {
    const parts = ['app/layout.tsx', 'app/error.tsx', 'app/not-found.tsx'].flatMap(clientPartsOf)
    expect(sentBy('app/layout.tsx', 'ClientWords of=\\{')).toEqual(wordsOf(parts))
  })
})

test('no page brings what checks an input from outside: that runs on the server', () => {
  const parts = new Set(
    [...pages, ...besidePages, 'app/layout.tsx', 'app/error.tsx', 'app/not-found.tsx'].flatMap(clientPartsOf),
  )
  const checking = [...parts].filter((path) => textOf(path).includes("from 'zod'"))
  // Fetched by a page that was loaded again, and then alone.
  expect(checking).toEqual(['lib/web/take-page.ts'])
  expect(textOf('components/form/renew-page.ts')).toContain("await import('@/lib/web/take-page')")
})

test('what a component asks for can be read off', () => {
  const any = /\buse(?:Translations|Sentences)\((?!')/
  const unread = filesUnder('components').filter((path) => any.test(textOf(path)))
  expect(unread).toEqual(['components/form/use-sentences.ts'])
})
