import type { Patient } from './patient'

/** What was said of the number to call: it is another person's phone, or somebody else filled the form in. */
export type KnownOfNumber = 'anothers' | 'by-carer'

/** Empty where nothing is known. */
export function whoseNumber(
  { phone, phoneIsOthers }: Pick<Patient, 'phone' | 'phoneIsOthers'>,
  isByCarer = false,
): readonly KnownOfNumber[] {
  if (phone === null) return []
  const known = { anothers: phoneIsOthers, 'by-carer': isByCarer }
  return (['anothers', 'by-carer'] as const).filter((each) => known[each])
}
