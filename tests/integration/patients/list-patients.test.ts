import { describe, expect, it } from 'vitest'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newPatient, newPatientInput } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const list = async (input: object = {}) => must(await listPatients(keel.here.reception, input, start))
const create = (change: object) => createPatient(keel.here.reception, { ...newPatientInput(), ...change }, start)

describe('listPatients', () => {
  refusesOthers(keel, {
    operation: listPatients,
    action: 'patient.list',
    input: () => ({ search: '', after: null }),
    roles: ['reception', 'clinician', 'lead'],
    elsewhere: null,
  })

  it('says how far each is, with nothing of what was answered or found', async () => {
    const { patient } = await newAlert(keel, keel.here)
    const { patients } = await list()
    const row = patients.find(({ id }) => id === patient.patientId)
    expect(row).toMatchObject({ name: 'Rivera, Alex', intake: { state: 'draft' }, link: { problem: null } })
    expect(JSON.stringify(patients)).not.toMatch(/EMERGENCY|ces-|tier|flag|answer/)
  })

  it('shows nobody of another clinic', async () => {
    const { patientId } = await newPatient(keel.there)
    expect((await list()).patients.map(({ id }) => id)).not.toContain(patientId)
    expect((await list({ after: patientId })).patients).toEqual([])
  })

  it('finds by any part of a name in any order, and by the beginning of a number', async () => {
    const { patientId } = must(await create({ givenName: 'Zoë', familyName: "O'Rourke", recordNumber: 'Z-77' }))
    for (const search of ["o'rour zo", 'ZOË', 'z-7', '  zoë   ']) {
      expect((await list({ search })).patients.map(({ id }) => id)).toEqual([patientId])
    }
  })

  it.each(['%', '_', '\\', '%%', "';", '*', '\ud83d', 'x'.repeat(99), 'a b c d e f g', '<script>', '__proto__'])(
    'takes %j for what it is: letters to look for',
    async (search) => {
      expect((await list({ search })).patients).toEqual([])
    },
  )

  it('takes a search that is no search for none', async () => {
    for (const search of ['\0', 7, null, ['a'], { contains: '' }, 'x'.repeat(101)]) {
      expect((await list({ search })).patients.length).toBeGreaterThan(0)
    }
  })

  it('goes on where the page before ended, each person once', async () => {
    for (let made = 0; made < 51; made += 1) must(await create({ familyName: 'Many' }))
    const first = await list({ search: 'many' })
    const second = await list({ search: 'many', after: first.next })
    expect([first.patients.length, second.patients.length, second.next]).toEqual([50, 1, null])
    expect(new Set([...first.patients, ...second.patients].map(({ id }) => id)).size).toBe(51)
  })
})
