import { describe, expect, it } from 'vitest'
import { pages } from '@/tests/e2e/pages/pages'
import { endsSession, routes } from '@/tests/e2e/routes'
import { filesUnder, textOf } from './files'

const pageFiles = filesUnder('app').filter((path) => path.endsWith('/page.tsx'))

describe('every page', () => {
  // The two specs that read the registry open each of its pages as everybody, and look at all its states.
  it('is in the registry, and the registry holds no page that is gone', () => {
    expect(pages.map((page) => page.file).sort()).toEqual([...pageFiles].sort())
  })

  // What `guarded` waits for is the page, and no part that it draws: one that reads by itself is a blank 500 without the database.
  it('reads all that it needs before it draws, where a database that is away is met', () => {
    const part = /^(?:export )?async function [A-Z]\w*\([\s\S]*?^}/gm
    const reads =
      /await (?:\w+\()?(?:current(?:Actor|Asker|Staff)|view[A-Z]\w*|list[A-Z]\w*|find[A-Z]\w*|read[A-Z]\w*)\(/
    const parts = filesUnder('app')
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) => textOf(path).match(part) ?? [])
    expect(parts.length).toBeGreaterThan(20)
    expect(parts.filter((text) => reads.test(text))).toEqual([])
  })
})

describe('every route', () => {
  it('is asked by everybody, and none is that is gone', () => {
    const routeFiles = filesUnder('app').filter((path) => path.endsWith('/route.ts'))
    expect([...routes.map((route) => route.file), ...endsSession].sort()).toEqual(routeFiles.sort())
  })

  it('that asks the database says calmly where it is away', () => {
    const asks = /from '@\/lib\/(?:auth|operations)\//
    const isCalm = /whenAway|boundedFile|photoResponse/
    const routeFiles = filesUnder('app').filter((path) => path.endsWith('/route.ts') && asks.test(textOf(path)))
    expect(routeFiles.length).toBeGreaterThan(15)
    expect(routeFiles.filter((path) => !isCalm.test(textOf(path)))).toEqual([])
  })
})
