/** As written: many people have one name only, which stands in either place; the other is empty. */
export interface Name {
  readonly givenName: string
  readonly familyName: string
}

export const fullName = ({ givenName, familyName }: Name): string => [givenName, familyName].filter(Boolean).join(' ')

/** As lists of people print it. */
export const listedName = ({ givenName, familyName }: Name): string =>
  [familyName, givenName].filter(Boolean).join(', ')

/** How the patient is spoken to: as they wish, by their given name, or by the one name they have. */
export const calledName = (patient: Name & { readonly preferredName: string | null }): string =>
  patient.preferredName ?? (patient.givenName || patient.familyName)
