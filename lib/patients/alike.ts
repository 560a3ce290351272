import { fullName, type Name } from './name'
import { plainWords } from './plain-words'

/** Somebody who is there already, as shown before another is written down. */
export interface AlikePatient {
  readonly id: string
  readonly name: string
  readonly recordNumber: string
  readonly dateOfBirth: string
  readonly isArchived: boolean
  /** Opening their record asks for a reason. */
  readonly isRestricted: boolean
}

/** So many letters may be wrong, missing, too many or in each other's place before it is another word. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** Letters to change, add, take away or swap with the next until one is the other. */
function slips(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = last
    last = row
  }
  return last[other.length] ?? 0
}

const isNear = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return (short.length > 2 && long.startsWith(short)) || slips(one, other) <= slipsIn(short)
}

type Words = readonly string[]

/**
 * Words of one are joined in the other: nearly so where their number tells it, to the letter where it does not. Kim and Tim
 * Johnson are two.
 */
const isJoined = (one: Words, other: Words): boolean => {
  const [joined, all] = [one.join(''), other.join('')]
  return one.length === other.length ? joined === all : isNear(joined, all)
}

/** Each word of the shorter one stands in the other, or nearly so. */
function isWithin(one: Words, other: Words): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  return fewer.length > 0 && fewer.every((word) => more.some((each) => isNear(word, each)))
}

const isPart = (one: Words, other: Words): boolean => isJoined(one, other) || isWithin(one, other)

/** Two names that may be one person's, by their words as a whole, or by given and family name apart, in either place. */
export function isAlike(one: Name, other: Name): boolean {
  const [all, others] = [one, other].map((name) => plainWords(fullName(name)))
  if (!all || !others || all.length === 0 || others.length === 0) return false
  if (isPart(all, others)) return true
  const parts = ({ givenName, familyName }: Name) => [plainWords(givenName), plainWords(familyName)] as const
  const [given, family] = parts(one)
  const [first, last] = parts(other)
  return (isPart(given, first) && isPart(family, last)) || (isPart(given, last) && isPart(family, first))
}
