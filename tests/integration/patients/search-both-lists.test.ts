import { beforeAll, describe, expect, it } from 'vitest'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, newPatientInput } from '@/tests/support/patient'

const keel = testKeel()

const people = {
  lucia: { givenName: 'Lucía', familyName: 'Álvarez Ibáñez', recordNumber: 'H-2042/7' },
  obrien: { givenName: 'Zoë', familyName: 'O’Brien', recordNumber: 'MX-77120' },
  wiera: { givenName: 'Wiera', familyName: 'Żywiałowska', recordNumber: 'q5550001' },
  jose: { givenName: 'Jose\u0301', familyName: 'Núñez', recordNumber: 'q5550002' },
  hyphen: { givenName: 'Maud', familyName: 'Smith\u2010Jones', recordNumber: 'q5550003' },
  apart: { givenName: 'Hilde', familyName: 'van der Meulen', recordNumber: 'q5550004' },
  joined: { givenName: 'Bo', familyName: 'Vanderkamp', recordNumber: 'q5550005' },
  norse: { givenName: 'Bjørn', familyName: 'Großmann', recordNumber: 'q5550006' },
} as const
type Person = keyof typeof people

const births: Readonly<Record<Person, readonly [day: string, month: string, year: string]>> = {
  lucia: ['7', '4', '1958'],
  obrien: ['5', '4', '1951'],
  ...{ wiera: ['1', '1', '1961'], jose: ['2', '1', '1961'], hyphen: ['3', '1', '1961'], apart: ['4', '1', '1961'] },
  ...{ joined: ['5', '1', '1961'], norse: ['6', '1', '1961'] },
}

/** Who is found by what. The clinic is in the US: 4/7 is the seventh of April. */
const written: readonly (readonly [search: string, who: Person])[] = [
  ['Lucia', 'lucia'],
  ['LUCÍA', 'lucia'],
  ['alvarez ibanez', 'lucia'],
  ['Álvarez Ibáñez, Lucía', 'lucia'],
  ['lucia alv', 'lucia'],
  ['AlvarezIbanez', 'lucia'],
  ['ibanez', 'lucia'],
  ['04/07/1958', 'lucia'],
  ['4.7.1958', 'lucia'],
  ['1958-04-07', 'lucia'],
  ['7 April 1958', 'lucia'],
  ['April 7, 1958', 'lucia'],
  ['lucia 4/7/1958', 'lucia'],
  ['H-2042/7', 'lucia'],
  ['h-2042', 'lucia'],
  ['h20427', 'lucia'],
  ['2042', 'lucia'],
  ["O'Brien", 'obrien'],
  ['O\u2018Brien', 'obrien'],
  ['O\u02bcBrien', 'obrien'],
  ['O`Brien', 'obrien'],
  ['O\u00b4Brien', 'obrien'],
  ['OBrien', 'obrien'],
  ['o brien zoe', 'obrien'],
  ['brien', 'obrien'],
  ['O’Brien, Zoë', 'obrien'],
  ['mx77120', 'obrien'],
  ['MX-771', 'obrien'],
  ['Zywialowska', 'wiera'],
  ['żywiałowska wiera', 'wiera'],
  ['José', 'jose'],
  ['Jose', 'jose'],
  ['Jose\u0301 Nun\u0303ez', 'jose'],
  ['nunez', 'jose'],
  ['Smith-Jones', 'hyphen'],
  ['Smith\u2011Jones', 'hyphen'],
  ['Smith\u2013Jones', 'hyphen'],
  ['smith jones', 'hyphen'],
  ['SmithJones', 'hyphen'],
  ['jones smith', 'hyphen'],
  ['vandermeulen', 'apart'],
  ['van-der-meulen', 'apart'],
  ['meulen hilde', 'apart'],
  ['van der kamp', 'joined'],
  ['bo van derkamp', 'joined'],
  ['bjorn grossmann', 'norse'],
  ['BJØRN', 'norse'],
  ['\u200eBj\u00adørn\u200f', 'norse'],
]

const misspelled: typeof written = [
  ['zywialovska', 'wiera'],
  ['zivialowska', 'wiera'],
  ['bjorn grosman', 'norse'],
  ['vandermeulem', 'apart'],
  ['van der moelen', 'apart'],
  ['lucya alvares', 'lucia'],
  ['ucia', 'lucia'],
  ['alvares 04/07/1958', 'lucia'],
  ["o'brian", 'obrien'],
  ['obrian zoe', 'obrien'],
]

const nobody = ['042', '7/4/1958', 'lucia 1958-04-08', '%', '_', '\\', "'", 'MX-77121', 'qqqqqqqqqq']

const patientsOf: Partial<Record<Person, string>> = {}

beforeAll(async () => {
  for (const [who, named] of Object.entries(people)) {
    const [day, month, year] = births[who as Person]
    const input = { ...newPatientInput(), ...named, dateOfBirth: { day, month, year } }
    for (const clinic of [keel.here, keel.there]) {
      const { patientId } = must(await createPatient(clinic.reception, input, start))
      const { caseId } = await newCase(keel, clinic)
      // The case of a form is another's: whose it is does not matter to the search.
      await keel.asOwner('UPDATE triage_case SET patient_id = $1 WHERE id = $2', [patientId, caseId])
      if (clinic === keel.here) patientsOf[who as Person] = patientId
    }
  }
})

const lists = {
  'the patients': async (search: string) => {
    const { patients, isCloseOnly } = must(await listPatients(keel.here.reception, { search, after: null }, start))
    return { ids: patients.map(({ id }) => id), isCloseOnly }
  },
  'the worklist': async (search: string) => {
    const { rows, isCloseOnly } = must(await listWorklist(keel.here.clinician, { filter: 'all', search }, start))
    const found = await keel.asOwner('SELECT patient_id FROM triage_case WHERE id = ANY ($1)', [
      rows.map(({ id }) => id),
    ])
    return { ids: found.map((row) => String(row.patient_id)), isCloseOnly }
  },
}

describe.each(Object.entries(lists))('%s', (_, find) => {
  it.each(written)('finds by %j who is written so, and nobody of another clinic', async (search, who) => {
    expect(await find(search)).toEqual({ ids: [patientsOf[who]], isCloseOnly: false })
  })

  it.each(misspelled)(
    'finds by %j who is written nearly so, and says that nobody is written so',
    async (search, who) => {
      const { ids, isCloseOnly } = await find(search)
      expect([ids.includes(patientsOf[who] ?? ''), isCloseOnly]).toEqual([true, true])
    },
  )

  it.each(nobody)('finds by %j nobody', async (search) => {
    expect(await find(search)).toEqual({ ids: [], isCloseOnly: false })
  })
})
