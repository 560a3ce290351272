import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addNote } from '@/lib/operations/cases/add-note'
import { closeCase } from '@/lib/operations/cases/close-case'
import { countersignCase } from '@/lib/operations/cases/countersign-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { rejectClosing } from '@/lib/operations/cases/reject-closing'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { viewCase } from '@/lib/operations/cases/view-case'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, save, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { askToRead, closedUnderSupervision, supervise } from '@/tests/support/supervised'

const keel = testKeel()
let subject: TestCase

beforeAll(async () => {
  await askToRead(keel.here, 3)
  await supervise(keel.here)
})
beforeEach(async () => {
  subject = await closedUnderSupervision(keel, keel.here)
})

const day = 24 * 60
const input = (change: object = {}) => ({ caseId: subject.caseId, revision: 1, ...change })
const agree = (who = keel.here.colleague, change: object = {}, clock = at(5)) =>
  countersignCase(who, input(change), clock)
const seenBy = async (who = keel.here.colleague, clock = at(5)) =>
  must(await viewCase(who, { caseId: subject.caseId }, clock)).countersign
const waiting = async (clock = at(5)) => {
  const { rows, toSign } = must(await listWorklist(keel.here.lead, { filter: 'to-sign' }, clock))
  return { ids: rows.map(({ id }) => id), toSign }
}

describe('countersignCase', () => {
  refusesOthers(keel, { operation: countersignCase, action: 'case.countersign', input, roles: ['clinician', 'lead'] })

  it('is waited for where somebody under supervision closed it: on a list of its own, by age, until it is read', async () => {
    const later = await closedUnderSupervision(keel, keel.here, at(2))
    const { ids, toSign } = await waiting()
    expect(ids.slice(-2)).toEqual([subject.caseId, later.caseId])
    expect(toSign).toBe(ids.length)
    expect(await seenBy()).toEqual({
      state: 'waiting',
      by: at(3 * day).now(),
      isLate: false,
      closer: keel.here.clinician.name,
      isMine: false,
      mayRead: true,
    })
    expect(await seenBy(keel.here.lead, at(3 * day))).toMatchObject({ isLate: true, mayRead: true })
    expect(await seenBy(keel.here.clinician)).toMatchObject({ isMine: true, mayRead: false })
    must(await agree())
    expect((await waiting()).ids).not.toContain(subject.caseId)
    expect((await waiting()).toSign).toBe(ids.length - 1)
  })

  it('leaves it closed, and says by name who read it', async () => {
    const before = await look(keel.here, subject.caseId)
    const { value, audit, timeline } = await keel.recorded(() => agree())
    expect(value).toEqual({ ok: true, value: null })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'case.countersigned', caseId: subject.caseId }])
    expect(timeline).toMatchObject([{ actorId: keel.here.colleague.staffId, event: { type: 'countersigned' } }])
    const after = await look(keel.here, subject.caseId)
    expect(after.standing).toEqual(before.standing)
    expect(after.timeline.at(-1)).toMatchObject({ by: { name: keel.here.colleague.name } })
    expect(await seenBy()).toEqual({ state: 'agreed', name: keel.here.colleague.name, at: at(5).now() })
  })

  it('changes nothing where it is pressed twice', async () => {
    const { value, timeline } = await keel.recorded(() => Promise.all([agree(), agree()]))
    expect(value).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(timeline).toHaveLength(1)
  })

  it('lets one of two through, and the other hears who', async () => {
    const { value, timeline } = await keel.recorded(() => Promise.all([agree(), agree(keel.here.lead)]))
    const [first, second] = value
    const name = first.ok ? keel.here.colleague.name : keel.here.lead.name
    expect([first, second].filter(({ ok }) => !ok)).toEqual([
      { ok: false, code: 'countersigned-already', values: { name } },
    ])
    expect(timeline).toHaveLength(1)
  })

  it('and a colleague who does not agree at the same moment do not both win', async () => {
    const not = rejectClosing(keel.here.lead, input({ words: 'Look again.' }), at(5))
    const { value, timeline } = await keel.recorded(() => Promise.all([agree(), not]))
    expect(value.filter(({ ok }) => ok)).toHaveLength(1)
    const code = value[0].ok ? 'countersigned-already' : 'reopened-already'
    expect(value.find(({ ok }) => !ok)).toMatchObject({ code })
    expect(timeline).toHaveLength(1)
  })

  it('is not for whoever closed it, nor for somebody who works under supervision too', async () => {
    expect(await agree(keel.here.clinician)).toEqual({ ok: false, code: 'countersign-own' })
    const another = await newStaff(keel.here.id, 'clinician', 'Dr. Also')
    await supervise({ ...keel.here, clinician: another })
    expect(await agree(another)).toEqual({ ok: false, code: 'countersign-supervised' })
    expect(await seenBy(another)).toMatchObject({ isMine: false, mayRead: false })
  })

  it('is about what was read: not about a case that was closed anew since', async () => {
    must(await reopenCase(keel.here.lead, input({ words: 'She called.' }), at(1)))
    expect(await seenBy()).toBeNull()
    expect(await agree()).toMatchObject({ code: 'reopened-already', values: { name: keel.here.lead.name } })
    must(await closeCase(keel.here.clinician, input({ revision: 2, outcome: 'seen', words: 'Again.' }), at(2)))
    expect(await agree()).toEqual({ ok: false, code: 'case-changed' })
    must(await agree(keel.here.colleague, { revision: 3 }))
  })

  it('is asked for again once it was agreed on, opened and closed again', async () => {
    must(await agree())
    must(await reopenCase(keel.here.clinician, input({ revision: 2, words: 'She called.' }), at(6)))
    must(await closeCase(keel.here.clinician, input({ revision: 3, outcome: 'seen', words: 'Again.' }), at(7)))
    expect(await seenBy()).toMatchObject({ state: 'waiting' })
    expect(await agree(keel.here.colleague, { revision: 4 })).toMatchObject({ ok: true })
  })

  it('is not hindered by what is added after closing, and asked for no more where closing is undone', async () => {
    must(await addNote(keel.here.clinician, { caseId: subject.caseId, words: 'She rang.' }, at(1)))
    expect(await seenBy()).toMatchObject({ state: 'waiting' })
    must(await agree())
    subject = await closedUnderSupervision(keel, keel.here)
    const closing = (await look(keel.here, subject.caseId)).timeline.at(-1)?.id
    must(await undoAct(keel.here.clinician, { caseId: subject.caseId, eventId: closing }, at(1)))
    expect(await seenBy()).toBeNull()
    expect(await agree(keel.here.colleague, { revision: 2 })).toEqual({ ok: false, code: 'case-not-closed' })
    expect((await waiting()).ids).not.toContain(subject.caseId)
  })

  it('is asked for no more where the patient opened the case again', async () => {
    const saved = await save(subject, { 'ces-retention': 'new' }, { revision: 1 })
    if (saved.ok) expect((await waiting()).ids).not.toContain(subject.caseId)
  })

  it('waits no more where the clinic does not ask for it, nor does what is closed then', async () => {
    await askToRead(keel.here, 0)
    expect(await waiting()).toEqual({ ids: [], toSign: null })
    expect(await seenBy()).toBeNull()
    expect(await agree()).toEqual({ ok: false, code: 'countersign-not-waiting' })
    const later = await closedUnderSupervision(keel, keel.here)
    await askToRead(keel.here, 3)
    expect((await waiting()).ids).toContain(subject.caseId)
    expect((await waiting()).ids).not.toContain(later.caseId)
  })

  it('is not asked for of anybody else, and goes by a second page along the index', async () => {
    const closing = { caseId: subject.caseId, words: 'As agreed.', outcome: 'seen' }
    must(await reopenCase(keel.here.lead, { ...closing, revision: 1 }, at(1)))
    const { timeline } = await keel.recorded(() => closeCase(keel.here.colleague, { ...closing, revision: 2 }, at(2)))
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'closed', outcome: 'seen', words: 'As agreed.' }])
    expect(await seenBy(keel.here.lead)).toBeNull()
    expect(await agree(keel.here.lead, { revision: 3 })).toEqual({ ok: false, code: 'countersign-not-waiting' })
    const { ids } = await waiting()
    const [first] = ids
    const place = must(await listWorklist(keel.here.lead, { filter: 'to-sign' }, start)).rows[0]
    const after = `${String(place?.closedAt)}.${String(first)}`
    const next = must(await listWorklist(keel.here.lead, { filter: 'to-sign', after }, start)).rows
    expect(next.map(({ id }) => id)).toEqual(ids.slice(1))
  })

  it('is unknown to another clinic', async () => {
    await askToRead(keel.there, 1)
    const theirs = must(await listWorklist(keel.there.lead, { filter: 'to-sign' }, start))
    expect([theirs.rows, theirs.toSign]).toEqual([[], 0])
  })
})
