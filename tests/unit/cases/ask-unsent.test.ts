import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '@/lib/cases/case-event'
import { askToCall, askUnsent } from '@/lib/cases/contact'
import { me, someCase } from './some-case'

const happened = (id: string, minutes: number, event: CaseEvent) => ({
  ...{ id, event },
  at: new Date(someCase().targetFrom.getTime() + minutes * 60_000),
})
const ask = happened('ask', 1, { type: 'call-asked' })
const asked = askToCall(someCase({ tier: 'URGENT' }), me)
const waiting = asked.ok ? asked.case : someCase()

describe('what asked the patient to call did not go, or came back', () => {
  it('is no try, and it is the clinic’s turn by the target of its tier', () => {
    expect(waiting).toMatchObject({ tries: 1, nextStep: { kind: 'wait' } })
    const unsent = askUnsent(waiting, [ask], 'ask', me)
    expect(unsent?.event).toEqual({ type: 'call-ask-unsent', eventId: 'ask' })
    expect(unsent).toMatchObject({ endsWait: true, case: { tries: 0, nextStep: { kind: 'call' } } })
    expect(unsent?.case.nextStep?.at).not.toEqual(waiting.nextStep?.at)
  })

  it('takes back its own try and no other', () => {
    const called = happened('call', 0, { type: 'called', result: 'not-reached', words: '' })
    expect(askUnsent({ ...waiting, tries: 2 }, [called, ask], 'ask', me)?.case.tries).toBe(1)
    const reached = happened('reached', 2, { type: 'called', result: 'reached', words: '' })
    expect(askUnsent({ ...waiting, tries: 0 }, [ask, reached], 'ask', me)?.case.tries).toBe(0)
    const since = happened('since', 3, { type: 'called', result: 'not-reached', words: '' })
    expect(askUnsent({ ...waiting, tries: 1 }, [ask, reached, since], 'ask', me)?.case.tries).toBe(1)
  })

  it.each<readonly [string, CaseEvent]>([
    ['a new form', { type: 'follow-up-asked', invitationId: 'one' }],
    ['a second message', { type: 'call-asked' }],
    ['somebody’s own word', { type: 'next-step-set', step: 'wait', at: '2026-11-24T17:00:00.000Z', to: null }],
  ])('leaves the wait for what was asked since: %s', (_what, event) => {
    const unsent = askUnsent(waiting, [ask, happened('since', 2, event)], 'ask', me)
    expect(unsent?.case.nextStep).toEqual(waiting.nextStep)
    expect(unsent?.endsWait).toBe(false)
  })

  it('puts off no visit that is agreed on', () => {
    const visit = { kind: 'see', at: new Date(me.now.getTime() + 3_600_000), to: null, isAgreed: true } as const
    expect(askUnsent({ ...waiting, nextStep: visit }, [ask], 'ask', me)?.case.nextStep).toEqual(visit)
  })

  it('is told once, and of what was asked alone', () => {
    const told = happened('told', 2, { type: 'call-ask-unsent', eventId: 'ask' })
    expect(askUnsent(waiting, [ask, told], 'ask', me)).toBeNull()
    expect(askUnsent(waiting, [], 'ask', me)).toBeNull()
  })
})
