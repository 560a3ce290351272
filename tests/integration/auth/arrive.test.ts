import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrive } from '@/lib/auth/arrive'
import { findStartPage } from '@/lib/auth/find-start-page'
import { actorOf } from '@/lib/auth/session'
import { viewCase } from '@/lib/operations/cases/view-case'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { viewHome } from '@/lib/operations/intake/view-home'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { arrivalInput, newArrival, openStartPage } from '@/tests/support/arrival'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { caseIdOf, newCase, newPatient, save } from '@/tests/support/patient'

const keel = testKeel()
const nobodySays = { sender: '' }
const closed = { ok: false, code: 'start-page-closed' }
let address = ''

beforeEach(async () => {
  address = await openStartPage(keel, keel.here)
})

const come = (said: Readonly<Record<string, unknown>> = {}, clock = start, from = nobodySays) =>
  arrive({ ...arrivalInput(address), ...said }, clock, from)

describe('a start page', () => {
  it('says whose it is to whoever has its address, in letters of any size', async () => {
    const page = await findStartPage(address.toUpperCase())
    expect(page?.clinic.id).toBe(keel.here.id)
    expect(page?.pathways.map(({ id }) => id)).toEqual(['back-pain'])
  })

  it('opens no other row to whoever asks before a clinic is known', async () => {
    expect((await keel.asApp(null, 'SELECT keel_clinic_of_start_page($1) AS id', [address])).rows).toEqual([
      { id: keel.here.id },
    ])
    expect((await keel.asApp(null, 'SELECT FROM clinic')).rowCount).toBe(0)
  })

  it.each(['nobody-has-this', '', 'a', '../x', "x' OR true --", 'x\0y', 'ä'.repeat(99)])(
    'is not there at %j',
    async (typed) => {
      expect(await findStartPage(typed)).toBeNull()
      const contents = await keel.contents()
      expect(await come({ address: typed })).toEqual(closed)
      expect(await keel.contents()).toEqual(contents)
    },
  )
})

describe('whoever comes without a link', () => {
  it('has a record, a link that nobody knows and a session of a day of their own, written down', async () => {
    const input = { ...arrivalInput(address), filledInBy: 'carer' }
    const { value, audit } = await keel.recorded(() => arrive(input, start, nobodySays))
    const { clinicId, sessionId } = must(value)
    expect(clinicId).toBe(keel.here.id)
    const { arrivalId: patientId } = input
    const by = { clinicId, actorKind: 'patient', actorId: patientId }
    const [link] = await keel.asOwner('SELECT * FROM invitation WHERE patient_id = $1', [patientId])
    expect(audit).toEqual([
      { ...by, event: { type: 'patient.arrived', patientId, invitationId: link?.id } },
      { ...by, event: { type: 'session.started', sessionId } },
    ])
    expect(link).toMatchObject({ created_by: null, filled_in_by: 'carer', pathway: 'back-pain', revoked_at: null })
    expect(link).toMatchObject({ identified_at: start.now(), expires_at: at(24 * 60).now() })
    const [row] = await keel.asOwner('SELECT * FROM patient WHERE id = $1', [patientId])
    expect(row).toMatchObject({
      given_name: 'Alex',
      family_name: 'Rivera',
      sex: 'female',
      unmatched_since: start.now(),
    })
    expect(row?.record_number).toMatch(/^NEW-[A-Z2-9]{8}$/)
    expect(await actorOf({ clinicId, sessionId }, at(23 * 60).now())).toMatchObject({ patientId })
    expect(await actorOf({ clinicId, sessionId }, at(24 * 60).now())).toBeNull()
  })

  it('is answered alike whether somebody of this name and birthday is here, and sees nothing of them', async () => {
    const known = await newCase(keel, keel.here)
    const same = must(await viewHome(await newArrival(keel, keel.here), {}, at(1)))
    const other = must(await viewHome(await newArrival(keel, keel.here, { givenName: 'Nobody' }), {}, at(1)))
    expect(same).toEqual({ ...other, givenName: 'Alex' })
    expect(JSON.stringify(same)).not.toContain(known.caseId)
  })

  it('answers as anybody: a sign that means an emergency is heard at once, and the case says who it is not known to be', async () => {
    const patient = await newArrival(keel, keel.here)
    const intake = { patient, ...must(await beginIntake(patient, { agreed: true }, start)) }
    must(await save(intake, { 'ces-retention': 'new' }))
    const caseId = await caseIdOf(keel, intake)
    const shown = must(await viewCase(keel.here.clinician, { caseId }, at(1)))
    expect(shown).toMatchObject({ tier: 'EMERGENCY', patient: { unmatchedSince: start.now() } })
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>, Readonly<Record<string, string>>]>([
    ['no name', { givenName: ' ', familyName: '' }, { givenName: 'name-missing' }],
    [
      'a birthday to come',
      { dateOfBirth: { day: '1', month: '1', year: '2030' } },
      { dateOfBirth: 'date-not-possible' },
    ],
    ['31 February', { dateOfBirth: { day: '31', month: '2', year: '1980' } }, { dateOfBirth: 'date-not-real' }],
    ['no birthday', { dateOfBirth: { day: '', month: '', year: '' } }, { dateOfBirth: 'date-missing' }],
    ['a sex that is none', { sex: 'x' }, { sex: 'choose-from-list' }],
    ['nobody who fills it in', { filledInBy: '' }, { filledInBy: 'choice-missing' }],
    ['a complaint that is not asked about', { pathway: 'ringing-ears' }, { pathway: 'choice-missing' }],
    ['a name of a mile', { givenName: 'x'.repeat(900) }, { givenName: 'text-too-long' }],
    ['signs that turn text around', { familyName: 'a\u202eb' }, { familyName: 'characters-not-allowed' }],
  ])('is told beside the field of %s, and nothing is kept', async (_what, said, fields) => {
    const contents = await keel.contents()
    const wrong = Object.fromEntries(Object.entries(fields).map(([field, code]) => [field, { code }]))
    expect(await come(said)).toEqual({ ok: false, code: 'invalid', fields: wrong })
    expect(await keel.contents()).toEqual(contents)
  })

  it.each([null, undefined, 'text', 7, [], { arrivalId: 'not an id' }, { arrivalId: randomUUID() }])(
    'is not whoever sends %j',
    async (input) => {
      expect(await arrive(input, start, nobodySays)).toEqual(closed)
    },
  )
})

describe('sent twice', () => {
  const count = async (id: string) => (await keel.asOwner('SELECT 1 FROM patient WHERE id = $1', [id])).length

  it('is one record with another session, also at the same moment', async () => {
    const input = arrivalInput(address)
    const both = await Promise.all([1, 2, 3].map(() => arrive(input, start, nobodySays)))
    expect(new Set(both.map((each) => must(each).sessionId)).size).toBe(3)
    expect(must(await arrive(input, at(59), nobodySays)).clinicId).toBe(keel.here.id)
    expect(await count(input.arrivalId)).toBe(1)
    expect(await keel.asOwner('SELECT 1 FROM invitation WHERE patient_id = $1', [input.arrivalId])).toHaveLength(1)
  })

  it('is nobody with another name or birthday, or more than an hour later', async () => {
    const input = arrivalInput(address)
    must(await arrive(input, start, nobodySays))
    expect(await arrive({ ...input, familyName: 'Other' }, at(1), nobodySays)).toEqual(closed)
    const born = { day: '28', month: '3', year: '1980' }
    expect(await arrive({ ...input, dateOfBirth: born }, at(1), nobodySays)).toEqual(closed)
    expect(await arrive(input, at(61), nobodySays)).toEqual(closed)
  })

  it('opens no record that was there, or that is archived', async () => {
    const { patientId } = await newPatient(keel.here)
    expect(await come({ arrivalId: patientId })).toEqual(closed)
    const arrived = await newArrival(keel, keel.here)
    must(await archivePatient(keel.here.lead, { patientId: arrived.patientId }, at(1)))
    expect(await come({ arrivalId: arrived.patientId }, at(2))).toEqual(closed)
  })

  it('to another clinic opens nothing of this one', async () => {
    const input = arrivalInput(address)
    must(await arrive(input, start, nobodySays))
    const there = { ...input, address: await openStartPage(keel, keel.there) }
    expect(must(await arrive(there, at(1), nobodySays)).clinicId).toBe(keel.there.id)
    expect(await viewPatient(keel.there.lead, { patientId: input.arrivalId }, at(2))).toMatchObject({ ok: true })
    const rows = await keel.asOwner('SELECT clinic_id FROM patient WHERE id = $1', [input.arrivalId])
    expect(rows.map(({ clinic_id }) => clinic_id).sort()).toEqual([keel.here.id, keel.there.id].sort())
  })
})

describe('too many', () => {
  const tooMany = { ok: false, code: 'arrivals-too-many' }

  it('from one sender are told so, and others still come', async () => {
    const waitingRoom = { sender: `sender ${randomUUID()}` }
    for (let at = 0; at < 20; at += 1) must(await come({}, start, waitingRoom))
    const twentyFirst = arrivalInput(address)
    expect(await arrive(twentyFirst, start, waitingRoom)).toEqual(tooMany)
    expect(await keel.asOwner('SELECT 1 FROM patient WHERE id = $1', [twentyFirst.arrivalId])).toEqual([])
    must(await come({}, start, { sender: `sender ${randomUUID()}` }))
  })

  const counted = (key: string, points: number) =>
    keel.asOwner(`UPDATE rate_limit SET points = $2 WHERE key LIKE $1 || ':%'`, [key, points])
  const network = (turn: number) => ({ sender: `198.51.${String(turn)}.7` })
  afterEach(async () => {
    await keel.asOwner(`DELETE FROM rate_limit WHERE key LIKE 'arrival-%'`)
  })

  it('at one clinic keep nobody else out: ten more come from each network, and the leads are told once', async () => {
    const told = async () =>
      (await messagesOf(keel, keel.here.lead.staffId)).filter(({ kind }) => kind === 'arrivals-many').length
    must(await come())
    await counted('arrival-clinic', 199)
    must(await come({}, start, network(1)))
    expect(await told()).toBe(0)
    for (let turn = 0; turn < 10; turn += 1) must(await come({}, start, { sender: `203.0.113.${String(turn)}` }))
    expect(await come({}, start, { sender: '203.0.113.99' })).toEqual(tooMany)
    for (let turn = 2; turn < 5; turn += 1) must(await come({}, start, network(turn)))
    expect(await told()).toBe(1)
    must(await arrive(arrivalInput(await openStartPage(keel, keel.there)), start, { sender: '203.0.113.99' }))
  })

  it('at one clinic let whoever has begun go on', async () => {
    const input = arrivalInput(address)
    const first = must(await arrive(input, start, network(1)))
    await counted('arrival-clinic', 5000)
    must(await come({}, start, network(2)))
    await counted('arrival-most', 2000)
    expect(await come({}, start, network(3))).toEqual(tooMany)
    const again = must(await arrive(input, at(1), network(1)))
    expect(await actorOf(first, at(1).now())).toMatchObject({ patientId: input.arrivalId })
    expect(await actorOf(again, at(1).now())).toMatchObject({ patientId: input.arrivalId })
  })

  it('from whom nobody says where are one network', async () => {
    must(await come())
    await counted('arrival-clinic', 200)
    for (let turn = 0; turn < 10; turn += 1) must(await come())
    expect(await come()).toEqual(tooMany)
  })
})
