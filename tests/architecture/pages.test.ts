import { describe, expect, it } from 'vitest'
import { pages } from '@/tests/e2e/pages'
import { filesUnder } from './files'

const pageFiles = filesUnder('app').filter((path) => path.endsWith('/page.tsx'))

describe('every page', () => {
  // The two specs that read the registry open each of its pages as everybody, and look at all its states.
  it('is in the registry, and the registry holds no page that is gone', () => {
    expect(pages.map((page) => page.file).sort()).toEqual([...pageFiles].sort())
  })
})
