import { describe, expect, it } from 'vitest'
import { pages } from '@/tests/e2e/pages'
import { filesUnder, isThere, textOf } from './files'

const pageFiles = filesUnder('app').filter((path) => path.endsWith('/page.tsx'))

describe('every page', () => {
  it('is in the registry, and the registry holds no page that is gone', () => {
    expect(pages.map((page) => page.file).sort()).toEqual([...pageFiles].sort())
  })

  it.each(pages)('$file has an axe test and an access test', ({ axe, access }) => {
    for (const spec of [axe, access]) expect(isThere(`tests/e2e/${spec}`), spec).toBe(true)
    expect(textOf(`tests/e2e/${axe}`)).toMatch(/axe/i)
  })
})
