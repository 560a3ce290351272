import { expect, it } from 'vitest'
import { chainProblems } from '@/tests/faults/chain-problems'

const clinic = 'Harbor (1): 812 events in the chain, 0 not sealed yet.'
const earlier = '  Event 7 (a) says that it is earlier than others before it.'
const sum = '  Events that say so: 1. The clock of the database was set back, or whoever owns it put them in.'
const changed = '  Event 9 (b) was changed after it was sealed.'
const said = (...lines: readonly string[]) => ({
  code: 1,
  output: [clinic, ...lines, 'Compared with no kept heads.'].join('\n'),
})

it('finds nothing wrong where the command finds nothing', () => {
  expect(chainProblems({ code: 0, output: clinic }, false)).toEqual([])
  expect(chainProblems({ code: 0, output: clinic }, true)).toEqual([])
})

it('takes the word of a clock that was set back for what the run did itself, and only then', () => {
  expect(chainProblems(said(earlier, '  and 12 more', sum), true)).toEqual([])
  expect(chainProblems(said('  The oldest has waited 448 s: is Keel running?', earlier, sum), true)).toEqual([])
  expect(chainProblems(said(earlier, sum), false)).toHaveLength(1)
})

it('hears everything else, with the clock and without', () => {
  expect(chainProblems(said(changed, earlier, sum), true)).toEqual([changed])
  expect(chainProblems(said(changed), true)).toHaveLength(1)
  expect(chainProblems({ code: 1, output: 'The database could not be reached.' }, true)).toEqual([
    'The database could not be reached.',
  ])
})
