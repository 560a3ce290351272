import { describe, expect, it, test } from 'vitest'
import { agree, disagree, isToBeRead, signBy, whyNotSign } from '@/lib/cases/countersign'
import { close } from '@/lib/cases/transitions'
import { undo } from '@/lib/cases/undo'
import { me, now, someCase, standings, unhindered } from './some-case'

const by = new Date('2026-11-27T01:00:00Z')
const reading = { days: 3, isSupervised: false }
const words = 'The legs were not examined.'
/** Closed by somebody under supervision, who is not `me`. */
const waiting = someCase({ standing: { ...standings.closed, ownerId: 'them', signBy: by } })

describe('by when a colleague reads what is closed', () => {
  it('is so many working days on', () => {
    expect(signBy({ days: 3, isSupervised: true }, me)).toEqual(new Date('2026-11-26T17:05:00Z'))
  })

  test.each([
    ['whoever closes it is not supervised', 3, false],
    ['the clinic does not ask for it', 0, true],
  ])('is never where %s', (_why, days, isSupervised) => {
    expect(signBy({ days, isSupervised }, me)).toBeNull()
  })
})

it('is said where it is closed, and nothing else differs', () => {
  const closed = close(someCase(), { outcome: 'seen', words }, me, { ...unhindered, signBy: by })
  expect(closed).toMatchObject({ case: { standing: { state: 'closed', signBy: by } }, event: { isToBeRead: true } })
  expect(close(someCase(), { outcome: 'seen', words }, me, unhindered)).not.toHaveProperty('event.isToBeRead')
})

describe('whoever read it', () => {
  it('agrees: it stays closed, as it was, and waits no more', () => {
    expect(agree(waiting, me, reading)).toEqual({
      ok: true,
      case: { ...waiting, revision: 8, standing: { ...waiting.standing, signBy: null } },
      event: { type: 'countersigned' },
    })
  })

  it('does not agree: it opens again, held by nobody, with the reason', () => {
    const opened = disagree(waiting, { words }, me, reading)
    expect(opened).toMatchObject({
      case: { standing: { state: 'open' }, nextStep: { kind: 'call' } },
      event: { type: 'reopened', words, isNotAgreed: true },
    })
  })

  test.each([
    ['an open case', someCase(), reading, 'case-not-closed'],
    [
      'a case that waits for nobody',
      someCase({ standing: { ...standings.closed, ownerId: 'them' } }),
      reading,
      'countersign-not-waiting',
    ],
    ['at a clinic that asks for it no more', waiting, { ...reading, days: 0 }, 'countersign-not-waiting'],
    ['their own', someCase({ standing: { ...standings.closed, signBy: by } }), reading, 'countersign-own'],
    ['under supervision themselves', waiting, { ...reading, isSupervised: true }, 'countersign-supervised'],
  ])('is refused %s', (_what, current, at, code) => {
    expect(agree(current, me, at)).toEqual({ ok: false, code })
    expect(disagree(current, { words }, me, at)).toEqual({ ok: false, code })
    expect(whyNotSign(current, me.staffId, at)).toEqual({ ok: false, code })
  })
})

it('waits as long as the clinic asks for it', () => {
  expect(isToBeRead(waiting, { days: 1 })).toBe(true)
  expect(isToBeRead(waiting, { days: 0 })).toBe(false)
})

it('waits no more where closing was undone', () => {
  const { revision, tier, dueAt, firstLookAt, escalation } = someCase()
  const before = {
    revision: revision - 1,
    standing: standings.open,
    tier,
    dueAt,
    firstLookAt,
    escalation,
    nextStep: someCase().nextStep,
  }
  const past = { id: 'closing', at: now, staffId: 'them', isByItself: false, isLast: true, before }
  const event = { type: 'closed', outcome: 'seen', words, isToBeRead: true } as const
  const undone = undo(waiting, { ...past, event }, { staffId: 'them', now })
  expect(undone).toMatchObject({ ok: true, case: { standing: { state: 'open' } } })
})
