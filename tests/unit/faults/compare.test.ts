import { describe, expect, it } from 'vitest'
import { compare, type Kept } from '@/tests/faults/compare'
import { Ledger, type SentKind } from '@/tests/faults/ledger'

const kept = (answers: Readonly<Record<string, string>>, sent: Partial<Record<SentKind, number>> = {}): Kept => ({
  answers: new Map([['one', new Map(Object.entries(answers))]]),
  sent: {
    form: new Map([['one', sent.form ?? 0]]),
    emergency: new Map([['one', sent.emergency ?? 0]]),
    note: new Map([['one', sent.note ?? 0]]),
    'e-mail': new Map([['one', sent['e-mail'] ?? 0]]),
  },
})

const counts = (ledger: Ledger, found: Kept) => {
  const { lost, doubled } = compare(ledger, found)
  return { lost: lost.length, doubled: doubled.length }
}

describe('an answer', () => {
  const ledger = () => {
    const made = new Ledger(() => 'kill-app')
    made.answering('one', 'trend', 'worse')
    made.answered('one', 'trend', 'worse')
    return made
  }

  it('that was acknowledged and is not there is lost, as is one that is another', () => {
    expect(counts(ledger(), kept({}))).toEqual({ lost: 1, doubled: 0 })
    expect(counts(ledger(), kept({ trend: 'same' }))).toEqual({ lost: 1, doubled: 0 })
    expect(counts(ledger(), kept({ trend: 'worse' }))).toEqual({ lost: 0, doubled: 0 })
  })

  it('that was sent later and of which nothing was heard may be kept or not', () => {
    const later = ledger()
    later.answering('one', 'trend', 'better')
    expect(counts(later, kept({ trend: 'better' })).lost).toBe(0)
    expect(counts(later, kept({ trend: 'worse' })).lost).toBe(0)
    expect(counts(later, kept({ trend: 'same' })).lost).toBe(1)
    later.answered('one', 'trend', 'better')
    expect(counts(later, kept({ trend: 'worse' })).lost).toBe(1)
  })

  it('that was never acknowledged is missed by nobody', () => {
    const unheard = new Ledger(() => 'kill-app')
    unheard.answering('one', 'trend', 'worse')
    expect(counts(unheard, kept({}))).toEqual({ lost: 0, doubled: 0 })
  })
})

describe('what is sent', () => {
  const pressed = (kind: SentKind, presses: number, acknowledged: number) => {
    const ledger = new Ledger(() => 'kill-app')
    for (let press = 1; press <= presses; press += 1) {
      ledger.sending(kind, 'one')
      if (press > presses - acknowledged) ledger.acknowledged(kind, 'one')
    }
    return ledger
  }

  it.each(['form', 'note'] as const)('a %s is there once, however often it was pressed', (kind) => {
    expect(counts(pressed(kind, 3, 1), kept({}, { [kind]: 1 }))).toEqual({ lost: 0, doubled: 0 })
    expect(counts(pressed(kind, 3, 1), kept({}, { [kind]: 2 }))).toEqual({ lost: 0, doubled: 1 })
    expect(counts(pressed(kind, 3, 1), kept({}))).toEqual({ lost: 1, doubled: 0 })
    expect(counts(pressed(kind, 1, 0), kept({}))).toEqual({ lost: 0, doubled: 0 })
  })

  it('an e-mail is there at least as often as it was acknowledged, and no more often than it was asked for', () => {
    expect(counts(pressed('e-mail', 3, 2), kept({}, { 'e-mail': 2 }))).toEqual({ lost: 0, doubled: 0 })
    expect(counts(pressed('e-mail', 3, 2), kept({}, { 'e-mail': 3 }))).toEqual({ lost: 0, doubled: 0 })
    expect(counts(pressed('e-mail', 3, 2), kept({}, { 'e-mail': 1 }))).toEqual({ lost: 1, doubled: 0 })
    expect(counts(pressed('e-mail', 3, 2), kept({}, { 'e-mail': 4 }))).toEqual({ lost: 0, doubled: 1 })
  })

  it('is put down to the fault that was tried when it was sent last', () => {
    expect(compare(pressed('form', 1, 1), kept({})).lost.map(({ during }) => during)).toEqual(['kill-app'])
  })
})
