import { describe, expect, it } from 'vitest'
import { pages } from '@/tests/e2e/pages'
import { endsSession, routes } from '@/tests/e2e/routes'
import { filesUnder } from './files'

const pageFiles = filesUnder('app').filter((path) => path.endsWith('/page.tsx'))

describe('every page', () => {
  // The two specs that read the registry open each of its pages as everybody, and look at all its states.
  it('is in the registry, and the registry holds no page that is gone', () => {
    expect(pages.map((page) => page.file).sort()).toEqual([...pageFiles].sort())
  })
})

describe('every route', () => {
  it('is asked by everybody, and none is that is gone', () => {
    const routeFiles = filesUnder('app').filter((path) => path.endsWith('/route.ts'))
    expect([...routes.map((route) => route.file), ...endsSession].sort()).toEqual(routeFiles.sort())
  })
})
