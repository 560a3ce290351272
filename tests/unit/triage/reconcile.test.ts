import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Finding } from '@/lib/triage/finding'
import { reconcile, type Standing } from '@/lib/triage/reconcile'
import { tiers } from '@/lib/triage/urgency'
import { someFinding } from './some-finding'

const saddle = someFinding('ces-saddle')
const fever = someFinding('fever-chills', { tier: 'URGENT' })

const row = (finding: Finding, isWithdrawn = false): Standing => ({ id: `row of ${finding.id}`, finding, isWithdrawn })

describe('reconcile', () => {
  test.each([
    ['nothing after nothing', [], [], [], []],
    ['a first flag', [], [saddle], [saddle], []],
    ['the same flag again', [row(saddle)], [saddle], [], []],
    ['one more', [row(saddle)], [saddle, fever], [fever], []],
    ['a flag taken back', [row(saddle), row(fever)], [fever], [], ['row of ces-saddle']],
    ['a flag that was taken back before', [row(saddle, true)], [], [], []],
    ['a flag that comes back', [row(saddle, true)], [saddle], [saddle], []],
  ] as const)('%s', (_what, raised, current, raise, withdraw) => {
    expect(reconcile(raised, current)).toEqual({ raise, withdraw })
  })

  it('raises anew what became more urgent, less urgent or certain', () => {
    const mild = { ...saddle, tier: 'SOON' } as const
    const unsure = { ...saddle, certainty: 'unsure' } as const
    for (const now of [mild, unsure]) {
      expect(reconcile([row(saddle)], [now])).toEqual({ raise: [now], withdraw: ['row of ces-saddle'] })
      expect(reconcile([row(now)], [saddle])).toEqual({ raise: [saddle], withdraw: ['row of ces-saddle'] })
    }
  })

  it('is no news where only the words of the answer changed', () => {
    expect(reconcile([row(saddle)], [{ ...saddle, because: [] }])).toEqual({ raise: [], withdraw: [] })
  })
})

test('afterwards what stands is exactly what is found, and nothing raised is gone', () => {
  const anyFinding = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      tier: fc.constantFrom(...tiers, null),
      certainty: fc.constantFrom('yes' as const, 'unsure' as const),
    })
    .map(({ id, ...change }) => someFinding(id, change))
  const anyFound = fc.uniqueArray(anyFinding, { selector: ({ id }) => id })
  fc.assert(
    fc.property(fc.array(anyFound, { maxLength: 6 }), (rounds) => {
      let rows: readonly Standing[] = []
      for (const current of rounds) {
        const { raise, withdraw } = reconcile(rows, current)
        const before = rows.length
        rows = [
          ...rows.map((each) => (withdraw.includes(each.id) ? { ...each, isWithdrawn: true } : each)),
          ...raise.map((finding, at) => ({ id: String(before + at), finding, isWithdrawn: false })),
        ]
        const standing = rows.filter(({ isWithdrawn }) => !isWithdrawn).map(({ finding }) => finding)
        const named = (found: readonly Finding[]) => [...found].sort((a, b) => a.id.localeCompare(b.id))
        expect(named(standing)).toEqual(named(current))
        expect(reconcile(rows, current)).toEqual({ raise: [], withdraw: [] })
      }
    }),
  )
})
