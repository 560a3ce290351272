import { describe, expect, it } from 'vitest'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { must } from '@/prisma/sample/live-story'
import { start, type TestClinic } from '@/tests/support/clinic'
import { copyCase } from '@/tests/support/copied-cases'
import { testKeel } from '@/tests/support/keel'
import { newCase, newPatientInput } from '@/tests/support/patient'

const keel = testKeel()
const list = async (change: object = {}) =>
  must(await listWorklist(keel.here.clinician, { filter: 'all', after: '', ...change }, start))

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
      `SELECT id FROM keel_find_similar_patients('{zaleplonx}', '{}', 50) id`,
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
    await copyCase(keel, (await newCase(keel, keel.here)).caseId, 60)
    await keel.asOwner(
      `INSERT INTO patient SELECT made.* FROM generate_series(1, 220) n,
         (SELECT p FROM patient p WHERE clinic_id = $1 LIMIT 1) one,
         LATERAL jsonb_populate_record(one.p, jsonb_build_object('id', uuidv7(), 'record_number', 'many-' || n)) made`,
      [keel.here.id],
    )
    const first = await list({ search: 'rivera alex' })
    const second = await list({ search: 'rivera alex', after: first.next })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect(first.rows).toHaveLength(30)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...first.rows, ...second.rows].every(({ name }) => name === 'Rivera, Alex')).toBe(true)
  })
})
