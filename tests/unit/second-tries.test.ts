import { expect, it } from 'vitest'
import { secondTries } from '../support/second-tries.mjs'

const spec = (file: string, line: number, ...statuses: readonly string[]) => ({
  file,
  line,
  tests: statuses.map((status, at) => ({ status, projectName: ['phone', 'desktop'][at] ?? '' })),
})
const suites = [
  {
    specs: [spec('both/a.spec.ts', 3, 'expected', 'flaky')],
    suites: [{ specs: [spec('both/a.spec.ts', 20, 'flaky', 'skipped')] }],
  },
  { specs: [spec('phone/b.spec.ts', 7, 'expected')] },
]

it('names what passed at its second try, in each group and each project', () => {
  expect(secondTries({ stats: { unexpected: 0 }, suites })).toEqual([
    { at: 'both/a.spec.ts:3', project: 'desktop' },
    { at: 'both/a.spec.ts:20', project: 'phone' },
  ])
})

it('names nothing where a test failed: that one is to be mended first', () => {
  expect(secondTries({ stats: { unexpected: 1 }, suites })).toEqual([])
})
