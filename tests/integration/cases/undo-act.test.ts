import { beforeEach, describe, expect, it } from 'vitest'
import { addNote } from '@/lib/operations/cases/add-note'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { releaseCase } from '@/lib/operations/cases/release-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newAlert, newCase, save, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase
let eventId: string

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
  eventId = await lastEvent()
})

const claim = () => claimCase(keel.here.clinician, { caseId: subject.caseId }, start)
const release = () => releaseCase(keel.here.clinician, { caseId: subject.caseId }, start)
const tier = (revision = 0) =>
  changeTier(
    keel.here.clinician,
    { caseId: subject.caseId, revision, tier: 'EMERGENCY', reason: 'examined', words: '' },
    start,
  )
const close = (revision = 0) =>
  closeCase(keel.here.clinician, { caseId: subject.caseId, revision, outcome: 'seen', words: 'Done.' }, start)

const lastEvent = async () => {
  const rows = await keel.asOwner('SELECT id, event FROM case_event WHERE case_id = $1 ORDER BY at, id', [
    subject.caseId,
  ])
  return String(rows.at(-1)?.id)
}
const undoing = async (clock = at(1), who: 'clinician' | 'colleague' = 'clinician') =>
  undoAct(keel.here[who], { caseId: subject.caseId, eventId: await lastEvent() }, clock)
const stored = async () => {
  const [row] = await keel.asOwner(`SELECT to_jsonb(c) - 'revision' AS stored FROM triage_case c WHERE id = $1`, [
    subject.caseId,
  ])
  return row?.stored
}

describe('undoAct', () => {
  refusesOthers(keel, {
    operation: undoAct,
    action: 'case.undo',
    input: () => ({ caseId: subject.caseId, eventId }),
    roles: ['clinician', 'lead'],
  })

  it.each([
    ['claimed', 'open', claim],
    ['released', 'held', release],
    ['tier-changed', 'open', () => tier()],
    ['tier-changed', 'held', () => tier(1)],
    ['closed', 'open', () => close()],
    ['closed', 'held', () => close(1)],
  ] as const)('takes %s of a case that is %s back to the very state before', async (act, state, run) => {
    if (state === 'held') must(await claim())
    const before = await stored()
    must(await run())
    expect(await stored()).not.toEqual(before)
    const eventId = await lastEvent()
    const { value, audit, timeline } = await keel.recorded(() => undoing())
    expect(value).toEqual({ ok: true, value: null })
    expect(await stored()).toEqual(before)
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'undone', eventId, act }])
    const { caseId } = subject
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'case.undone', caseId, caseEventId: eventId, act }])
    expect((await look(keel.here, caseId)).timeline.find(({ id }) => id === eventId)?.isUndone).toBe(true)
  })

  it('takes back the last act of a case with very many rows, too: of those the newest are read', async () => {
    const { caseId } = subject
    await keel.asOwner(
      `INSERT INTO case_event (clinic_id, id, case_id, at, actor_kind, actor_id, event)
       SELECT clinic_id, gen_random_uuid(), case_id, at - make_interval(mins => n), 'staff', $2, '{"type":"noted","words":"Earlier."}'
         FROM case_event, generate_series(1, 600) n WHERE id = $1`,
      [eventId, keel.here.clinician.staffId],
    )
    must(await claim())
    const { timeline } = await look(keel.here, caseId)
    expect(timeline).toHaveLength(500)
    expect(timeline.map(({ at: moment }) => moment.getTime())).toEqual(
      timeline.map(({ at: moment }) => moment.getTime()).toSorted((a, b) => a - b),
    )
    expect(timeline.at(-1)).toMatchObject({ event: { type: 'claimed' }, canUndo: true })
    must(await undoing())
    expect((await look(keel.here, caseId)).standing.state).toBe('open')
  })

  it('is offered to the person who did it, for ten minutes', async () => {
    must(await claim())
    const offered = (await look(keel.here, subject.caseId)).timeline.map(({ canUndo }) => canUndo)
    expect(offered).toEqual([false, true])
    expect(await undoing(at(1), 'colleague')).toEqual({ ok: false, code: 'undo-not-yours' })
    expect(await undoing(at(11))).toEqual({ ok: false, code: 'undo-too-late' })
    expect((await undoing(at(10))).ok).toBe(true)
  })

  it('changes nothing when the same person taps again, at once or later', async () => {
    must(await claim())
    const input = { caseId: subject.caseId, eventId: await lastEvent() }
    const tap = () => undoAct(keel.here.clinician, input, at(1))
    const { value, timeline } = await keel.recorded(() => Promise.all([tap(), tap()]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect(timeline).toHaveLength(1)
    const contents = await keel.contents()
    expect(await tap()).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })

  it('is refused once anything else happened: a note, an act, a word of the patient', async () => {
    const changed = { ok: false, code: 'undo-changed-since' }
    must(await claim())
    const eventId = await lastEvent()
    const undo = () => undoAct(keel.here.clinician, { caseId: subject.caseId, eventId }, at(1))
    must(await addNote(keel.here.colleague, { caseId: subject.caseId, words: 'A note.' }, start))
    expect(await undo()).toEqual(changed)
    subject = await newAlert(keel, keel.here)
    must(await close())
    const closing = await lastEvent()
    must(await save(subject, { 'ces-retention': 'new', 'ces-saddle': 'new' }, { revision: 1 }))
    const contents = await keel.contents()
    expect(await undoAct(keel.here.clinician, { caseId: subject.caseId, eventId: closing }, at(1))).toEqual(changed)
    expect(await keel.contents()).toEqual(contents)
  })

  it('never hides a note that is written at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      subject = await newCase(keel, keel.here)
      must(await claim())
      const { caseId } = subject
      const input = { caseId, eventId: await lastEvent() }
      const [undone, noted] = await Promise.all([
        undoAct(keel.here.clinician, input, at(1)),
        addNote(keel.here.colleague, { caseId, words: 'A note.' }, at(1)),
      ])
      expect(noted.ok).toBe(true)
      if (!undone.ok) expect(undone.code).toBe('undo-changed-since')
      expect((await look(keel.here, subject.caseId)).standing.state).toBe(undone.ok ? 'open' : 'claimed')
    }
  })

  it('finds no event that is not of this case, and does not undo what the patient did', async () => {
    const sent = await lastEvent()
    const undo = (eventId: string) => undoAct(keel.here.clinician, { caseId: subject.caseId, eventId }, start)
    expect(await undo(sent)).toEqual({ ok: false, code: 'undo-not-possible' })
    subject = await newCase(keel, keel.here)
    expect(await undo(sent)).toEqual({ ok: false, code: 'not-found' })
  })
})
