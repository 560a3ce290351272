import { expect, it } from 'vitest'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatientInput } from '@/tests/support/patient'

const keel = testKeel()
const create = async (named: object) =>
  must(await createPatient(keel.here.reception, { ...newPatientInput(), ...named }, start)).patientId
const list = async (input: object = {}) => must(await listPatients(keel.here.reception, input, start))

/** As people read them: accents and capitals decide only between names that are otherwise the same. */
const inOrder = [
  { familyName: 'Álvarez', givenName: 'Bea' },
  { familyName: 'Alvarez', givenName: 'Cid' },
  { familyName: 'Ångström', givenName: 'Ida' },
  { familyName: 'Banks', givenName: 'Zoe' },
  { familyName: 'de Vries', givenName: 'Jan' },
  { familyName: 'Devries', givenName: 'Ann' },
  { familyName: 'Dubois', givenName: 'Luc' },
  { familyName: 'Ørsted', givenName: 'Bo' },
  { familyName: '', givenName: 'Suharto' },
  { familyName: 'Sukarno', givenName: '' },
  { familyName: 'Van', givenName: 'Zed' },
  { familyName: 'Van Dam', givenName: 'Abe' },
  { familyName: 'zu Berg', givenName: 'Udo' },
]

it('lists people as they are read, page after page, and finds who has one name', async () => {
  for (const named of inOrder.toReversed()) await create(named)
  const names = inOrder.map(({ familyName, givenName }) => [familyName, givenName].filter(Boolean).join(', '))
  expect((await list()).patients.map(({ name }) => name)).toEqual(names)
  expect((await list({ search: 'suharto' })).patients.map(({ name }) => name)).toEqual(['Suharto'])
  const ids = (await list()).patients.map(({ id }) => id)
  for (const [at, after] of ids.entries()) {
    expect((await list({ after })).patients.map(({ id }) => id)).toEqual(ids.slice(at + 1))
  }
})

it('finds by the preferred name, and keeps one nobody sees out', async () => {
  const id = await create({ familyName: 'Rivera', givenName: 'Alexandra', preferredName: '\u200bSasha\u200b' })
  expect((await list({ search: 'sasha rivera' })).patients).toMatchObject([{ id, preferredName: 'Sasha' }])
})

it('keeps letters that are joined by signs nobody sees', async () => {
  const givenName = 'علی\u200cرضا'
  const id = await create({ familyName: 'احمدی', givenName })
  for (const search of [givenName, 'علیرضا']) {
    expect((await list({ search })).patients.map((each) => each.id)).toEqual([id])
  }
})
