import type { Subject } from '@/lib/intake/questionnaire'

export interface SamplePerson {
  readonly givenName: string
  readonly familyName: string
  readonly sex: Subject['sex']
  readonly age: number
  readonly recordNumber: string
}

const given: readonly (readonly [string, Subject['sex']])[] = [
  ['Maria', 'female'],
  ['James', 'male'],
  ['Aisha', 'female'],
  ['Wei', 'male'],
  ['Ingrid', 'female'],
  ['Samuel', 'male'],
  ['Lucía', 'female'],
  ['Dmitri', 'male'],
  ['Chidi', 'male'],
  ['Beatrice', 'female'],
  ['Noah', 'male'],
  ['Sofía', 'female'],
]
const family: readonly string[] = ['Alvarez', 'Brooks', 'Nakamura', "O'Rourke", 'Petrov']
const ages: readonly number[] = [34, 52, 68, 41, 27, 74, 59, 45, 81, 38, 63, 19, 70, 48, 55, 14, 88, 31, 66, 43]

/** Sixty people, always the same. */
export const samplePeople: readonly SamplePerson[] = family.flatMap((familyName, row) =>
  given.map(([givenName, sex], column) => {
    const index = row * given.length + column
    return {
      givenName,
      familyName,
      sex,
      age: ages[(index * 7 + row) % ages.length] ?? 40,
      recordNumber: `K${String(1001 + index)}`,
    }
  }),
)

/** A birthday some months before today, so that the age holds at any hour the sample is made. */
export function bornAt(age: number, now: Date, index: number): string {
  const day = new Date(Date.UTC(now.getUTCFullYear() - age, now.getUTCMonth() - 1 - (index % 9), 1 + (index % 27)))
  return day.toISOString().slice(0, 10)
}
