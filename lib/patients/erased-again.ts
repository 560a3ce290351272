/** A record that the log says was erased, as the database that was brought back has it. */
export interface BroughtBack {
  /** The record that it became part of, or itself. */
  readonly whole: string
  /** All that the whole consists of, itself too. */
  readonly parts: readonly string[]
  readonly isHeld: boolean
  readonly openCases: number
}

/** What becomes of a record that the log names; `elsewhere` is of a clinic that is not here. */
export type Fate = 'goes' | 'gone' | 'elsewhere' | 'held' | 'in-care' | 'in-another' | 'with-others'

/** Nobody has to do anything about it first. */
export const isSettled = (fate: Fate): boolean => fate === 'goes' || fate === 'gone' || fate === 'elsewhere'

/** `named` are the records of the clinic that the log names: nothing goes that it does not. */
export function fateOf(record: BroughtBack | undefined, named: ReadonlySet<string>): Fate {
  if (!record) return 'gone'
  if (!named.has(record.whole)) return 'in-another'
  if (record.parts.some((part) => !named.has(part))) return 'with-others'
  if (record.isHeld) return 'held'
  return record.openCases > 0 ? 'in-care' : 'goes'
}
