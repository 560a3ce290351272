import { describe, expect, it, test } from 'vitest'
import { readSheet } from '@/lib/patients/sheet'

const header = ['Record number', 'First name', 'Last name', 'Date of birth', 'Sex', 'E-mail', 'Phone', 'Ward']
const alex = ['K1', 'Alex', 'Rivera', '03/27/1980', 'F', 'alex@mail.example', '(206) 555-0199 ext 12', '7']
const sheet = (...rows: readonly (readonly string[])[]) => rows.map((cells, at) => ({ line: at + 1, cells }))
const read = (row: readonly string[], head = header) => readSheet(sheet(head, row), 'US')
const changed = (at: number, value: string) => alex.map((cell, index) => (index === at ? value : cell))

describe('a sheet of patients', () => {
  it('is read by the names of its columns; what it lacks is open, and other columns are left out', () => {
    expect(read(alex)).toEqual({
      problems: [],
      patients: [
        {
          line: 2,
          patient: {
            ...{ recordNumber: 'K1', givenName: 'Alex', familyName: 'Rivera', preferredName: null, pronouns: null },
            ...{ dateOfBirth: '1980-03-27', sex: 'female', email: 'alex@mail.example' },
            ...{ phone: '(206) 555-0199 ext 12', mayLeaveMessage: false, textTo: null },
          },
        },
      ],
    })
  })

  test.each([
    ['27/03/1980', 'UK', '1980-03-27'],
    ['3/4/1980', 'UK', '1980-04-03'],
    ['3/4/1980', 'US', '1980-03-04'],
    ['1980-03-27', 'US', '1980-03-27'],
    ['27 March 1980', 'US', '1980-03-27'],
  ] as const)('%s in %s is %s', (typed, region, born) => {
    const { patients } = readSheet(sheet(header, changed(3, typed)), region)
    expect(patients[0]?.patient.dateOfBirth).toBe(born)
  })

  it('reads nobody where one date fits only with day and month the other way round', () => {
    const early = changed(0, 'K2').map((cell, at) => (at === 3 ? '5/4/1951' : cell))
    const [us, uk] = (['US', 'UK'] as const).map((region) =>
      readSheet(sheet(header, early, changed(3, '25/04/1951'), changed(3, 'soon')), region),
    )
    const turned = { line: 3, field: 'dateOfBirth', code: 'sheet-dates-other-way' }
    expect(us).toEqual({ patients: [], problems: [turned] })
    expect(uk?.patients.map(({ patient }) => patient.dateOfBirth)).toEqual(['1951-04-05', '1951-04-25'])
  })

  test.each([
    [changed(0, ''), 'recordNumber', 'field-missing'],
    [changed(3, ''), 'dateOfBirth', 'sheet-date-not-valid'],
    [changed(3, '27.3.80'), 'dateOfBirth', 'sheet-date-not-valid'],
    [changed(3, '31/2/1980'), 'dateOfBirth', 'sheet-date-not-valid'],
    [changed(3, 'about 27/3/1980'), 'dateOfBirth', 'sheet-date-not-valid'],
    [changed(4, ''), 'sex', 'choose-from-list'],
    [changed(4, 'unknown'), 'sex', 'choose-from-list'],
    [changed(5, 'alex'), 'email', 'email-not-valid'],
    [changed(6, 'none'), 'phone', 'phone-not-valid'],
    [changed(1, 'a\u202eb'), 'givenName', 'characters-not-allowed'],
    [['K1'], 'dateOfBirth', 'sheet-date-not-valid'],
    [['K1', '', '', '3/27/1980', 'f'], 'givenName', 'name-missing'],
  ])('%j has its line and its column: %s, %s', (row, field, code) => {
    expect(read(row)).toEqual({ patients: [], problems: [{ line: 2, field, code }] })
  })

  it('has each record number once, whatever its capitals', () => {
    const { patients, problems } = readSheet(sheet(header, alex, changed(0, 'k1')), 'US')
    expect(patients.map(({ line }) => line)).toEqual([2])
    expect(problems).toEqual([{ line: 3, field: 'recordNumber', code: 'sheet-number-twice' }])
  })

  it('says which column it lacks, and that it is empty', () => {
    expect(read(alex, ['Name', 'DOB'])).toEqual({
      patients: [],
      problems: [{ line: 1, field: 'recordNumber', code: 'column-missing' }],
    })
    const nameless = ['MRN', 'DOB', 'Sex']
    expect(read(alex, nameless).problems).toEqual([{ line: 1, field: 'givenName', code: 'column-missing' }])
    expect(readSheet([], 'US').problems).toEqual([{ line: 1, field: null, code: 'sheet-empty' }])
  })
})
