import { expect, it } from 'vitest'
import type { Verified } from '@/lib/launch/verify-audit'
import { comparedWith } from '@/lib/launch/verify-audit-report'

const clinic = (isOlderThanADay: boolean): Verified => ({
  ...{ clinicId: 'a', name: 'A', head: { length: 1, hash: '' }, breaks: [], unsealed: 0, waitedSeconds: 0 },
  ...{ earlier: [], misfiled: 0, isOlderThanADay },
})
const file = '/var/lib/keel-heads/heads.ndjson'

it('misses the file that the settings name once a night has passed, and names it', () => {
  const { line, isMissed } = comparedWith(undefined, file, [clinic(false), clinic(true)])
  expect(isMissed).toBe(true)
  expect(line).toContain(file)
  expect(comparedWith(undefined, file, [clinic(false)]).isMissed).toBe(false)
})

it('misses nothing where none is set, or where there is one', () => {
  expect(comparedWith(undefined, undefined, [clinic(true)])).toEqual({
    line: 'Compared with no kept heads: name their file with --heads.',
    isMissed: false,
  })
  expect(comparedWith(file, file, [clinic(true)])).toEqual({ line: `Compared with ${file}.`, isMissed: false })
})
