import { calledOf, eachCalledOnce, type Finding } from './finding'
import { isAboutThePerson } from './known-from'

/** Flags that change what is done first, by what it is; the heaviest of each is always said by name. */
export type ChangesFirst = Readonly<Record<string, readonly string[]>>

/** How a case is told in one line: some flags by name, and how many more there are. The list and the case say the same. */
export interface NamedFlags {
  readonly topFlags: readonly string[]
  readonly moreFlags: number
}

/** So many of the heaviest are said by name, whatever they are. */
const heaviestNamed = 3
/** More names are no line any more; what was taken back keeps its name beside what is said now. */
export const namedAtMost = 12

/**
 * The flags worth a line, most urgent first. What counts only together with something else, and comes from the date of
 * birth alone, says nothing about this patient’s back and is left out.
 */
const worthALine = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ tier, because }) => tier !== null || because.some(({ item }) => !isAboutThePerson(item)))

/** `before`: names that stay, though the patient took back what they stand for. Nobody is told of “1 more”: it has a name. */
export function namedFlags(
  findings: readonly Finding[],
  changesFirst: ChangesFirst,
  before: readonly string[] = [],
): NamedFlags {
  const worth = worthALine(findings)
  const always = Object.values(changesFirst).map((ids) => worth.find(({ id }) => ids.includes(id)))
  const isNamed = (finding: Finding, place: number) => place < heaviestNamed || always.includes(finding)
  const left = worth.filter((finding, place) => !isNamed(finding, place))
  const named = left.length === 1 ? worth : worth.filter(isNamed)
  const all = eachCalledOnce([...before, ...worth.map(calledOf)])
  const topFlags = eachCalledOnce([...before, ...named.map(calledOf)]).slice(0, namedAtMost)
  return { topFlags, moreFlags: all.length - topFlags.length }
}

const fewFlags = 10
const mostOf = 0.8

/** Somebody who is not sure of nearly anything is understood by calling, not by reading. */
export function isMostlyUnsure({ topFlags, moreFlags }: NamedFlags): boolean {
  const unsure = topFlags.filter((name) => name.endsWith('?')).length
  return topFlags.length + moreFlags >= fewFlags && unsure >= mostOf * topFlags.length
}
