import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '@/lib/cases/case-event'
import { lastHeard, lastSaid, reopenedFor } from '@/lib/cases/last-said'

const row = (event: CaseEvent, more: { readonly isUndone?: boolean; readonly name?: string } = {}) => ({
  at: new Date(0),
  by: { kind: 'staff', name: more.name ?? 'Dr. Okafor' } as const,
  event,
  isUndone: more.isUndone ?? false,
})
const noted = (words: string): CaseEvent => ({ type: 'noted', words })

describe('what the clinic last said of a case', () => {
  it('is its newest words, whatever happened since without any', () => {
    const said = lastSaid([row(noted('old')), row(noted('new'), { name: 'Mei-Ling Chao' }), row({ type: 'claimed' })])
    expect(said).toMatchObject({ name: 'Mei-Ling Chao', event: { words: 'new' } })
  })

  it('is how a call went, also without words', () => {
    const event: CaseEvent = { type: 'called', result: 'not-reached', words: '' }
    expect(lastSaid([row(noted('old')), row(event)])?.event).toEqual(event)
  })

  it.each([
    ['a case that was given without a word', row({ type: 'given-to-group', groupId: 'g', name: 'Physios', words: '' })],
    ['what was taken back', row({ type: 'given', toId: 'them', words: 'over to you' }, { isUndone: true })],
    ['what the patient did', { ...row({ type: 'reopened-by-patient' }), by: { kind: 'patient' } as const }],
  ])('is not %s', (_, other) => {
    expect(lastSaid([row(noted('old')), other])).toMatchObject({ event: { words: 'old' } })
    expect(lastSaid([other])).toBeNull()
  })
})

describe('why a case is open again', () => {
  const closed: CaseEvent = { type: 'closed', outcome: 'seen', words: 'Seen.' }
  const reopened: CaseEvent = { type: 'reopened', words: 'the leg is worse' }

  it('is what was reported then, whatever was said since', () => {
    const rows = [row(closed), row(reopened, { name: 'Dr. Stein' }), row(noted('called back'))]
    expect(reopenedFor(rows)).toMatchObject({ name: 'Dr. Stein', event: { words: 'the leg is worse' } })
  })

  it.each([
    ['was never closed', [row(noted('new'))]],
    ['was closed since', [row(closed), row(reopened), row(closed)]],
    ['was opened again by a slip that was taken back', [row(closed), row(reopened, { isUndone: true })]],
  ])('is nothing where it %s', (_, rows) => {
    expect(reopenedFor(rows)).toBeNull()
  })
})

describe('what the patient did last', () => {
  const patient = (event: CaseEvent, at: number) => ({
    ...row(event),
    at: new Date(at),
    by: { kind: 'patient' } as const,
  })
  const read: CaseEvent = { type: 'handout-confirmed', assignmentId: 'a', title: 'Warning card' }
  const sent: CaseEvent = { type: 'intake-submitted', tier: 'SOON', decidedBy: 'x' }

  it('is told whatever the clinic did since, for nobody may have seen it', () => {
    expect(lastHeard([patient(sent, 0), patient(read, 1), row(noted('rang'))])).toEqual({
      at: new Date(1),
      event: read,
    })
  })

  it('is nothing but a form: that the page tells by itself', () => {
    expect(lastHeard([patient(sent, 0), patient({ type: 'patient-said', reply: 'going', flags: [] }, 1)])).toBeNull()
    expect(lastHeard([row(noted('rang'))])).toBeNull()
  })
})
