import { describe, expect, it } from 'vitest'
import { writeKey } from '@/lib/cases/worklist'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { must } from '@/prisma/sample/live-story'
import { viewCase } from '@/lib/operations/cases/view-case'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { at, start, type TestClinic } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newAlert, newCase, newIntake, newPatientInput, save, submit } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const input = (change: object = {}) => ({ filter: 'all', after: '', ...change })
const list = async (change: object = {}, who: 'clinician' | 'colleague' | 'lead' = 'clinician') =>
  must(await listWorklist(keel.here[who], input(change), start))

describe('listWorklist', () => {
  refusesOthers(keel, {
    operation: listWorklist,
    action: 'worklist.view',
    input,
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('orders by tier, then by what is due first; counts the tiers; shows nothing of another clinic', async () => {
    const soon = await newCase(keel, keel.here)
    const alert = await newAlert(keel, keel.here)
    const later = await newIntake(keel.here)
    must(await submit(later, 0, at(30)))
    const other = await newIntake(keel.here)
    must(await save(other, { 'ces-saddle': 'new' }, { clock: at(-5) }))
    await newAlert(keel, keel.there)
    const { rows, counts, next } = await list()
    const first = await caseIdOf(keel, other)
    expect(rows.map(({ id }) => id)).toEqual([first, alert.caseId, soon.caseId, await caseIdOf(keel, later)])
    expect(counts).toEqual({ EMERGENCY: 2, URGENT: 0, SOON: 2, ROUTINE: 0 })
    expect(next).toBeNull()
    expect(rows[0]).toMatchObject({ name: 'Rivera, Alex', age: 46, isLookedAt: false, isStillAnswering: true })
  })

  it('filters what is unclaimed and what is mine, and leaves out what is closed', async () => {
    const mine = await newCase(keel, keel.here)
    const closed = await newCase(keel, keel.here)
    must(await claimCase(keel.here.clinician, { caseId: mine.caseId }, start))
    const closing = { caseId: closed.caseId, revision: 0, outcome: 'seen', words: '' }
    must(await closeCase(keel.here.lead, closing, start))
    const ids = async (filter: string, who?: 'colleague') => (await list({ filter }, who)).rows.map(({ id }) => id)
    expect(await ids('mine')).toEqual([mine.caseId])
    expect(await ids('mine', 'colleague')).toEqual([])
    expect(await ids('unclaimed')).not.toContain(mine.caseId)
    expect(await ids('all')).not.toContain(closed.caseId)
    const owner = (await list({ filter: 'mine' })).rows[0]?.owner
    expect(owner).toEqual({ name: keel.here.clinician.name, isMe: true })
  })

  it('shows who is still answering, and what was closed with the latest first', async () => {
    const alert = await newAlert(keel, keel.here)
    const closed = [await newCase(keel, keel.here), await newCase(keel, keel.here)]
    for (const [minute, { caseId }] of closed.entries()) {
      const closing = { caseId, revision: 0, outcome: 'seen', words: '' }
      must(await closeCase(keel.here.lead, closing, at(100 + minute)))
    }
    const answering = (await list({ filter: 'answering' })).rows
    expect(answering.map(({ id }) => id)).toContain(alert.caseId)
    expect(answering.every(({ isStillAnswering, closedAt }) => isStillAnswering && closedAt === null)).toBe(true)
    const { rows } = await list({ filter: 'closed' })
    expect(rows.slice(0, 2).map(({ id }) => id)).toEqual([closed[1]?.caseId, closed[0]?.caseId])
    expect(rows[0]?.closedAt).toBe(at(101).now().getTime())
    expect(rows.every(({ closedAt }) => closedAt !== null)).toBe(true)
  })

  it('says what became of the rows that are on screen, and of no other clinic’s', async () => {
    const elsewhere = await newCase(keel, keel.there)
    const mine = await newCase(keel, keel.here)
    must(await claimCase(keel.here.clinician, { caseId: mine.caseId }, start))
    const onScreen = [mine.caseId, elsewhere.caseId]
    const answer = await list({ filter: 'unclaimed', onScreen })
    expect(answer.elsewhere).toMatchObject([{ id: mine.caseId, owner: { isMe: true }, isLookedAt: true }])
    expect((await list({ filter: 'mine', onScreen })).elsewhere).toEqual([])
  })

  it('brings along every emergency that nobody has opened, whatever it is narrowed to', async () => {
    const alert = await newAlert(keel, keel.here)
    const told = async () => (await list({ filter: 'closed' })).emergencies.map(({ id }) => id)
    expect(await told()).toContain(alert.caseId)
    must(await viewCase(keel.here.clinician, { caseId: alert.caseId }, start))
    must(await claimCase(keel.here.clinician, { caseId: alert.caseId }, start))
    expect(await told()).not.toContain(alert.caseId)
  })

  it('goes on where the page before ended, each case once', async () => {
    for (let made = 0; made < 51; made += 1) await newCase(keel, keel.here)
    const first = await list()
    const second = await list({ after: first.next })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    const [row] = await keel.asOwner(
      `SELECT count(*)::int AS open FROM triage_case WHERE clinic_id = $1 AND state <> 'closed'`,
      [keel.here.id],
    )
    expect(first.rows).toHaveLength(50)
    expect([new Set(ids).size, second.next]).toEqual([row?.open, null])
  }, 60_000)

  const place = { tierRank: 0, openedAt: at(0).now() }
  const dueAt = new Date(8.64e15)
  it.each([
    ['nothing', undefined],
    ['text', "1'; DROP TABLE patient --"],
    ['NUL', '\0'],
    ['too much', '1.'.repeat(500)],
    ['numbers only', '0.0.0.0'],
    ['the last moment there is', writeKey({ ...place, dueAt, id: '0193a6c0-0000-7000-8000-000000000001' })],
    ['a fraction of a moment', '0.1e3.2e3.0193a6c0-0000-7000-8000-000000000001'],
    ['an object', { tierRank: 0 }],
  ])('takes %s in the address for a place, and shows a page', async (_what, after) => {
    expect((await list({ after, filter: after })).rows.length).toBeGreaterThan(0)
  })
})

describe('a search in the worklist', () => {
  const born = (year: string) => ({ day: '4', month: '3', year })
  const registered = async (clinic: TestClinic, change: object) => {
    const { patientId } = must(await createPatient(clinic.reception, { ...newPatientInput(), ...change }, start))
    const made = await newCase(keel, clinic)
    // The case of a form is another's: whose it is does not matter to the search.
    await keel.asOwner('UPDATE triage_case SET patient_id = $1 WHERE id = $2', [patientId, made.caseId])
    return made.caseId
  }
  const found = async (search: string, change: object = {}) => {
    const { rows, isCloseOnly } = await list({ search, ...change })
    return { ids: rows.map(({ id }) => id), isCloseOnly }
  }

  it('finds who is written like it: without accents, by first letters, in any order, and nobody of another clinic', async () => {
    const name = { familyName: 'O’Brien-Müller', givenName: 'Zoë Ángela', recordNumber: 'H-2042/7' }
    const id = await registered(keel.here, { ...name, dateOfBirth: born('1951') })
    await registered(keel.there, { ...name, dateOfBirth: born('1951') })
    const words = ['muller', 'MÜLLER', 'Mu\u0308ller', 'zoe', 'angela mull', 'o brien', 'H-2042/7', 'h-2042', 'O’B']
    for (const search of [...words, '3/4/1951', '1951-03-04', '1951-3-4 zoe']) {
      expect([search, await found(search)]).toEqual([search, { ids: [id], isCloseOnly: false }])
    }
    for (const search of ['042', '4/3/1951', '1951-03-04 alex', '%', '_', '\\', "'", '3/4/1951 1951-03-05x']) {
      expect([search, (await found(search)).ids.includes(id)]).toEqual([search, false])
    }
  })

  it('offers names that come close where nobody is written like it, and never for a number', async () => {
    const id = await registered(keel.here, {
      familyName: 'Przybylska',
      givenName: 'Agnieszka',
      recordNumber: 'K-77120',
    })
    for (const search of ['przybilska', 'Przbylska', 'agneszka']) {
      expect([search, await found(search)]).toEqual([search, { ids: [id], isCloseOnly: true }])
    }
    expect(await found('K-77121')).toEqual({ ids: [], isCloseOnly: false })
    expect(await found('Wolfeschlegelsteinhausen')).toEqual({ ids: [], isCloseOnly: false })
  })

  it('offers whoever comes closest, however many come less close', async () => {
    const id = await registered(keel.here, { familyName: 'Zaleplon', givenName: 'Maud' })
    await keel.asOwner(
      `INSERT INTO patient SELECT made.* FROM generate_series(1, 700) n,
         (SELECT p FROM patient p WHERE clinic_id = $1 LIMIT 1) one,
         LATERAL jsonb_populate_record(one.p, jsonb_build_object('id', uuidv7(), 'record_number', 'less-' || n,
           'family_name', 'Zalepski')) made`,
      [keel.here.id],
    )
    expect(await found('zaleplonx')).toEqual({ ids: [id], isCloseOnly: true })
    const similar = await keel.asApp(
      keel.here.id,
      `SELECT id FROM keel_find_similar_patients('zaleplonx', '{}', 50) id`,
    )
    expect(similar.rows).toHaveLength(50)
  })

  it('stays within the filter, and follows a new name', async () => {
    const id = await registered(keel.here, { familyName: 'Quennell', givenName: 'Ida' })
    expect((await found('quennell', { filter: 'closed' })).ids).toEqual([])
    await keel.asOwner(
      `UPDATE patient SET family_name = 'Ødegård' WHERE id = (SELECT patient_id FROM triage_case WHERE id = $1)`,
      [id],
    )
    expect((await found('odegard', { filter: 'unclaimed' })).ids).toEqual([id])
    expect((await found('quennell')).ids).toEqual([])
  })

  it('goes through more people than it would look up one by one, page after page', async () => {
    await keel.asOwner(
      `INSERT INTO patient SELECT made.* FROM generate_series(1, 220) n,
         (SELECT p FROM patient p WHERE clinic_id = $1 LIMIT 1) one,
         LATERAL jsonb_populate_record(one.p, jsonb_build_object('id', uuidv7(), 'record_number', 'many-' || n)) made`,
      [keel.here.id],
    )
    const first = await list({ search: 'rivera alex' })
    const second = await list({ search: 'rivera alex', after: first.next })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect(first.rows).toHaveLength(50)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...first.rows, ...second.rows].every(({ name }) => name === 'Rivera, Alex')).toBe(true)
  })
})
