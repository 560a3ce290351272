import type { Settings } from '@/lib/clinics/settings'
import { type NewPatient, listedPatientSchema } from './patient'
import { plainWords } from './plain-words'
import { takeDates } from './search-dates'
import type { Sex } from './sex'

/** What a column may be called, in small letters without signs. */
const columns = {
  recordNumber: [
    'record number',
    'record',
    'record no',
    'mrn',
    'medical record number',
    'patient id',
    'patient number',
  ],
  givenName: ['given name', 'first name', 'forename', 'given', 'given names', 'first names'],
  familyName: ['family name', 'last name', 'surname', 'family'],
  preferredName: ['preferred name', 'known as'],
  pronouns: ['pronouns'],
  dateOfBirth: ['date of birth', 'dob', 'birth date', 'birthdate', 'born', 'd o b'],
  sex: ['sex', 'sex at birth', 'sex registered at birth', 'birth sex'],
  email: ['e mail', 'email', 'e mail address', 'email address'],
  phone: ['phone', 'phone number', 'telephone', 'mobile', 'mobile phone'],
  mayLeaveMessage: ['may leave message', 'message may be left', 'leave message'],
} as const
export type SheetField = keyof typeof columns
const fields = Object.keys(columns) as readonly SheetField[]
const needed = ['recordNumber', 'dateOfBirth', 'sex'] as const satisfies readonly SheetField[]

const sexWords: Readonly<Record<string, Sex>> = {
  ...{ female: 'female', f: 'female', woman: 'female', male: 'male', m: 'male', man: 'male' },
  ...{ other: 'other', x: 'other', o: 'other' },
}

/** A row as it stands in the file. */
export interface SheetRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface SheetProblem {
  readonly line: number
  /** The column at fault; null for the line as a whole. */
  readonly field: SheetField | null
  readonly code: string
}

export interface SheetPatient {
  readonly line: number
  readonly patient: NewPatient
}

export interface Sheet {
  readonly patients: readonly SheetPatient[]
  readonly problems: readonly SheetProblem[]
}

type Places = Partial<Record<SheetField, number>>

const fieldCalled = (header: string): SheetField | undefined => {
  const said = plainWords(header).join(' ')
  return fields.find((field) => (columns[field] as readonly string[]).includes(said))
}

/** Where each field stands; a column that is called like none is left out. */
function placesOf(header: SheetRow): Places | SheetProblem {
  const places: Places = {}
  for (const [at, cell] of header.cells.entries()) {
    const field = fieldCalled(cell)
    if (field) places[field] ??= at
  }
  const missing = needed.find((field) => places[field] === undefined)
  if (missing) return { line: header.line, field: missing, code: 'column-missing' }
  const hasName = places.givenName !== undefined || places.familyName !== undefined
  return hasName ? places : { line: header.line, field: 'givenName', code: 'column-missing' }
}

/** One date and nothing beside it. */
function bornAs(text: string, ...reading: [Settings['region'], 'either' | 'of the region']) {
  const { births, rest } = takeDates(text, ...reading)
  const [year = '', month = '', day = ''] =
    births.length === 1 && rest.trim() === '' ? (births[0] ?? '').split('-') : []
  return { year, month, day }
}

/** A date that fits day and month alone where this clinic writes month and day: then the others of the column may be so, too. */
const otherWay = 'sheet-dates-other-way'

const isYes = (text: string): boolean => ['yes', 'y', 'true', '1', 'x'].includes(plainWords(text).join(''))

function readRow({ line, cells }: SheetRow, places: Places, region: Settings['region']): SheetPatient | SheetProblem {
  const cell = (field: SheetField): string => {
    const at = places[field]
    return at === undefined ? '' : (cells[at] ?? '')
  }
  const born = bornAs(cell('dateOfBirth'), region, 'of the region')
  if (born.year === '') {
    const isOtherWay = bornAs(cell('dateOfBirth'), region, 'either').year !== ''
    return { line, field: 'dateOfBirth', code: isOtherWay ? otherWay : 'sheet-date-not-valid' }
  }
  const read = listedPatientSchema.safeParse({
    ...Object.fromEntries(fields.map((field) => [field, cell(field)])),
    dateOfBirth: born,
    sex: sexWords[plainWords(cell('sex')).join('')] ?? cell('sex'),
    mayLeaveMessage: isYes(cell('mayLeaveMessage')),
  })
  if (read.success) return { line, patient: { ...read.data, textTo: null } }
  const [issue] = read.error.issues
  const field = fields.find((each) => each === issue?.path[0]) ?? null
  return { line, field, code: issue?.message ?? 'not-valid' }
}

/** The same record number, whatever its capitals. */
export const recordKey = (recordNumber: string): string => recordNumber.normalize('NFKC').toLowerCase()

/**
 * Each row a patient or a problem; a record number that stands there twice is one, the second time. Where one date shows that the
 * sheet may be written the other way round, nobody is read from it: 5/4 would be a day of the calendar and the wrong one.
 */
export function readSheet([header, ...rows]: readonly SheetRow[], region: Settings['region']): Sheet {
  if (!header) return { patients: [], problems: [{ line: 1, field: null, code: 'sheet-empty' }] }
  const places = placesOf(header)
  if ('code' in places) return { patients: [], problems: [places] }
  const patients: SheetPatient[] = []
  const problems: SheetProblem[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    const read = readRow(row, places, region)
    if ('code' in read) {
      problems.push(read)
      continue
    }
    const key = recordKey(read.patient.recordNumber)
    if (seen.has(key)) problems.push({ line: read.line, field: 'recordNumber', code: 'sheet-number-twice' })
    else patients.push(read)
    seen.add(key)
  }
  const turned = problems.filter(({ code }) => code === otherWay)
  return turned.length > 0 ? { patients: [], problems: turned } : { patients, problems }
}
