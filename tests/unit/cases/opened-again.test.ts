import { describe, expect, it } from 'vitest'
import { bookedLate } from '@/lib/cases/booked-late'
import { isMissed } from '@/lib/cases/escalation'
import { seenBy, visit } from '@/lib/cases/next-step'
import { reopen } from '@/lib/cases/reopen'
import { dueAt } from '@/lib/cases/targets'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { me, someCase, standings } from './some-case'

describe('a case that was closed long ago, and opened again', () => {
  const longAgo = new Date('2026-10-05T18:00:00Z')
  const answered = { staffId: 'them', at: longAgo }
  const closed = (tier: Tier) =>
    someCase({
      ...{ standing: standings.closed, tier, triageTier: tier, tries: 3 },
      ...{ openedAt: longAgo, targetFrom: longAgo, dueAt: longAgo, firstLookAt: longAgo },
      escalation: { at: longAgo, toldAt: longAgo, timesTold: 1, answered },
    })

  it.each(tiers)('%s: is owed a call by its target from now on, and the leads hear where nobody makes it', (tier) => {
    const decision = reopen(closed(tier), { words: 'The leg is worse.', tier: undefined }, me)
    const at = dueAt(tier, me.now, me.schedule)
    expect(decision).toMatchObject({ ok: true, case: { nextStep: { kind: 'call', at }, tries: 0, escalation: null } })
    const seen = [new Date(at.getTime() - 1), at].map((then) => decision.ok && isMissed(decision.case, then))
    expect(seen).toEqual([false, true])
  })

  it.each(tiers)('%s: keeps by when it was to be looked at first, and when it was', (tier) => {
    const decision = reopen(closed(tier), { words: 'The leg is worse.', tier: undefined }, me)
    expect(decision).toMatchObject({ case: { targetFrom: longAgo, dueAt: longAgo, firstLookAt: longAgo } })
  })

  it.each(tiers)('%s: a visit within its time from then on is not late', (tier) => {
    const { now, schedule } = me
    const visitAgreed = visit(seenBy(tier, now, schedule))
    const owed = { lastTurn: { at: now, isReached: false }, said: null }
    expect(bookedLate({ ...closed(tier), nextStep: visitAgreed }, owed, schedule)).toBeNull()
    expect(bookedLate({ ...closed(tier), nextStep: visitAgreed }, { ...owed, lastTurn: null }, schedule)).not.toBeNull()
  })
})
