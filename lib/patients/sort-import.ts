import { isAlike } from './alike'
import type { Name } from './name'
import type { NewPatient } from './patient'
import { recordKey, type Sheet, type SheetPatient, type SheetProblem } from './sheet'

export interface KnownPatient extends Name {
  readonly recordNumber: string
  readonly dateOfBirth: string
}

export interface SortedImport {
  readonly fresh: readonly NewPatient[]
  /** How many lines are of somebody who is there already, under their record number. */
  readonly present: number
  readonly problems: readonly SheetProblem[]
}

const isSamePerson = (one: KnownPatient, other: KnownPatient): boolean =>
  one.dateOfBirth === other.dateOfBirth && isAlike(one, other)

/** Who is new, who is there already, and which lines need somebody to look. */
export function sortImport(sheet: Sheet, known: readonly KnownPatient[]): SortedImport {
  const byKey = new Map(known.map((each) => [recordKey(each.recordNumber), each]))
  const byBirth = new Map<string, KnownPatient[]>()
  const remember = (each: KnownPatient) => {
    byBirth.set(each.dateOfBirth, [...(byBirth.get(each.dateOfBirth) ?? []), each])
  }
  known.forEach(remember)
  const fresh: NewPatient[] = []
  const problems = [...sheet.problems]
  let present = 0
  const look = ({ line, patient }: SheetPatient) => {
    const there = byKey.get(recordKey(patient.recordNumber))
    if (there && isSamePerson(there, patient)) present += 1
    else if (there) problems.push({ line, field: 'recordNumber', code: 'record-number-taken' })
    else if (byBirth.get(patient.dateOfBirth)?.some((each) => isAlike(each, patient))) {
      problems.push({ line, field: null, code: 'sheet-alike' })
    } else {
      fresh.push(patient)
      remember(patient)
    }
  }
  sheet.patients.forEach(look)
  return { fresh, present, problems: problems.sort((one, other) => one.line - other.line) }
}
