import type { ReadSection } from './case-answers'

const fewSigns = 10

/** At how many of the signs that were asked after the patient was not sure, where that is most of them. */
export function mostlyUnsure(sections: readonly ReadSection[]): { readonly count: number; readonly of: number } | null {
  const signs = sections.flatMap(({ rows }) => rows.filter(({ isSign }) => isSign === true))
  const count = signs.filter(({ value }) => value === 'unsure').length
  return signs.length >= fewSigns && count * 2 > signs.length ? { count, of: signs.length } : null
}
