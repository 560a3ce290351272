import { expect, test } from 'vitest'
import { askedLast } from '@/lib/cases/asked-last'
import type { CaseEvent } from '@/lib/cases/case-event'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute))
const asked = { type: 'call-asked' } as const
const newForm = { type: 'follow-up-asked', invitationId: 'one' } as const
const called = { type: 'called', result: 'not-reached', words: '' } as const
const noted = { type: 'noted', words: 'Rings back in the evening' } as const
const set = { type: 'next-step-set', step: 'wait', at: at(59).toISOString(), to: null } as const

test.each<readonly [string, readonly CaseEvent[], ReturnType<typeof askedLast>]>([
  ['nothing was asked', [called, noted], null],
  ['asked to call', [called, asked], { ask: 'call-asked', at: at(1) }],
  ['asked for a new form, and a note since', [asked, newForm, noted], { ask: 'follow-up-asked', at: at(1) }],
  ['asked to call, and that did not go', [asked, { type: 'call-ask-unsent', eventId: '0' }], null],
  ['asked for a new form, and that did not go', [newForm, { type: 'follow-up-unsent', invitationId: 'one' }], null],
  [
    'asked for a new form, and what asked to call before did not go',
    [asked, newForm, { type: 'call-ask-unsent', eventId: '0' }],
    { ask: 'follow-up-asked', at: at(1) },
  ],
  [
    'asked to call, and the form that was asked for before did not go',
    [newForm, asked, { type: 'follow-up-unsent', invitationId: 'one' }],
    { ask: 'call-asked', at: at(1) },
  ],
  ['called since', [asked, called], null],
  ['waited for by somebody’s own word since', [asked, set], null],
])('%s', (_what, events, expected) => {
  const timeline = events.map((event, index) => ({ id: String(index), at: at(index), event, isUndone: false }))
  expect(askedLast(timeline)).toEqual(expected)
})
