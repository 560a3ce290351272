import { describe, expect, test } from 'vitest'
import { type NextPlace, nextPlace } from '@/lib/intake/next-place'
import type { PageIntent } from '@/lib/intake/page-intent'

const errors = { goal: { code: 'answer-missing' } }
const sign = { page: 'legs', at: 'tick_legs', revision: 3 }
const saved = { errors: {}, next: 'legs', open: 'tick_legs', isInterrupting: false, isAskedAgain: false, sign: null }
const plain = { isFromCheck: false, hasScript: false }

type Case = readonly [
  what: string,
  intent: PageIntent,
  differs:
    | Partial<Omit<typeof saved, 'sign'> & typeof plain & { readonly sign: typeof sign }>
    | { readonly errors: typeof errors }
    | { readonly next: null },
  place: NextPlace,
]

const cases: readonly Case[] = [
  ['going on leads to the page that follows', { kind: 'continue' }, {}, { kind: 'page', page: 'legs' }],
  [
    'after the last page the answers are checked',
    { kind: 'continue' },
    { next: null },
    { kind: 'page', page: 'check' },
  ],
  ['what is wrong keeps the page', { kind: 'continue' }, { errors }, { kind: 'stay', errors }],
  [
    'whoever changes one answer goes back to them',
    { kind: 'continue' },
    { isFromCheck: true },
    { kind: 'page', page: 'check' },
  ],
  ['skipping goes on', { kind: 'skip', isSure: false }, {}, { kind: 'page', page: 'legs' }],
  [
    'leaving signs of an emergency open is asked once more',
    { kind: 'skip', isSure: false },
    { isAskedAgain: true },
    { kind: 'ask-again', at: 'tick_legs' },
  ],
  ['no button goes on', { kind: 'none' }, {}, { kind: 'page', page: 'legs' }],
  ['no button stays with what is wrong', { kind: 'none' }, { errors }, { kind: 'stay', errors }],
  ['stopping leads home, whatever is wrong', { kind: 'stop' }, { errors }, { kind: 'home' }],
  ['back leads to the page before', { kind: 'back', previous: 'home' }, { errors }, { kind: 'page', page: 'home' }],
  ['back from the first page leads home', { kind: 'back', previous: null }, {}, { kind: 'home' }],
  [
    'the answer of last time shows on the page',
    { kind: 'same', field: 'goal' },
    { errors },
    { kind: 'here', at: null },
  ],
  ['another language draws the page', { kind: 'language', locale: 'es' }, { errors }, { kind: 'here', at: null }],
  ['with a script it is fetched whole', { kind: 'language', locale: 'es' }, { hasScript: true }, { kind: 'reload' }],
  ['even over an interrupt', { kind: 'language', locale: 'es' }, { isInterrupting: true }, { kind: 'here', at: null }],
  [
    'what was read shows the page again, at what is still open',
    { kind: 'acknowledge', advice: 'emergency' },
    { isInterrupting: true },
    { kind: 'here', at: 'tick_legs' },
  ],
  [
    'whoever gets help is done with the form',
    { kind: 'reply', advice: 'maternity', reply: 'going' },
    { isInterrupting: true, errors },
    { kind: 'now' },
  ],
  [
    'a mistake leads to where it is mended',
    { kind: 'reply', advice: 'maternity', reply: 'mistake' },
    { isInterrupting: true, sign },
    { kind: 'mend', ...sign },
  ],
  ['a mistake that no page asked for does not', { kind: 'reply', advice: 'x', reply: 'mistake' }, {}, { kind: 'now' }],
  ['unless it is private', { kind: 'acknowledge', advice: 'private' }, {}, { kind: 'page', page: 'legs' }],
  [
    'private, on the last page',
    { kind: 'acknowledge', advice: 'private' },
    { next: null },
    { kind: 'page', page: 'check' },
  ],
  [
    'an interrupt stands before going on',
    { kind: 'continue' },
    { isInterrupting: true, errors },
    { kind: 'interrupt' },
  ],
  ['with a script it is drawn', { kind: 'continue' }, { isInterrupting: true, hasScript: true }, { kind: 'draw-anew' }],
  ['it stands before stopping', { kind: 'stop' }, { isInterrupting: true }, { kind: 'interrupt' }],
  ['before back', { kind: 'back', previous: 'home' }, { isInterrupting: true }, { kind: 'interrupt' }],
  ['and before last time', { kind: 'same', field: 'goal' }, { isInterrupting: true }, { kind: 'interrupt' }],
]

describe('where a saved page leads', () => {
  test.each(cases)('%s', (_what, intent, differs, place) => {
    const all = { ...saved, ...plain, ...differs }
    expect(nextPlace(intent, all, all)).toEqual(place)
  })
})
