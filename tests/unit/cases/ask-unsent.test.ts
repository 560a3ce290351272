import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '@/lib/cases/case-event'
import { askFollowUp, askToCall, askUnsent, followUpUnsent } from '@/lib/cases/contact'
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

describe('what asked the patient for a new form did not go, or came back', () => {
  const form = happened('form', 1, { type: 'follow-up-asked', invitationId: 'link' })
  const asking = askFollowUp(someCase({ tier: 'URGENT', tries: 2 }), 'link', me)
  const awaited = asking.ok ? asking.case : someCase()

  it('ends the wait by the target of its tier, and takes back no try', () => {
    expect(awaited).toMatchObject({ tries: 2, nextStep: { kind: 'wait' } })
    const unsent = followUpUnsent(awaited, [form], 'link', me)
    expect(unsent?.event).toEqual({ type: 'follow-up-unsent', invitationId: 'link' })
    expect(unsent).toMatchObject({ endsWait: true, case: { tries: 2, nextStep: { kind: 'call' } } })
    expect(unsent?.case.nextStep?.at).not.toEqual(awaited.nextStep?.at)
  })

  it.each<readonly [string, CaseEvent]>([
    ['another form', { type: 'follow-up-asked', invitationId: 'newer' }],
    ['a call', { type: 'call-asked' }],
    ['somebody’s own word', { type: 'next-step-set', step: 'wait', at: '2026-11-24T17:00:00.000Z', to: null }],
  ])('leaves the wait for what was asked since: %s', (_what, event) => {
    const unsent = followUpUnsent(awaited, [form, happened('since', 2, event)], 'link', me)
    expect(unsent?.case.nextStep).toEqual(awaited.nextStep)
    expect(unsent?.endsWait).toBe(false)
  })

  it('leaves no wait for what does not go either', () => {
    const told = happened('told', 3, { type: 'follow-up-unsent', invitationId: 'link' })
    const since = { ...ask, id: 'since' }
    expect(askUnsent(awaited, [form, since, told], 'since', me)).toMatchObject({ endsWait: true })
    const toldOfCall = happened('told', 3, { type: 'call-ask-unsent', eventId: 'ask' })
    expect(followUpUnsent(awaited, [ask, form, toldOfCall], 'link', me)).toMatchObject({ endsWait: true })
  })

  it('puts off no visit that is agreed on', () => {
    const visit = { kind: 'see', at: new Date(me.now.getTime() + 3_600_000), to: null, isAgreed: true } as const
    expect(followUpUnsent({ ...awaited, nextStep: visit }, [form], 'link', me)?.case.nextStep).toEqual(visit)
  })

  it('is told once, and of what was asked alone', () => {
    const told = happened('told', 2, { type: 'follow-up-unsent', invitationId: 'link' })
    expect(followUpUnsent(awaited, [form, told], 'link', me)).toBeNull()
    expect(followUpUnsent(awaited, [form], 'another', me)).toBeNull()
  })
})
