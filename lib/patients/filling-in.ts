/**
 * Who fills in a form, as said on its first screen: the patient; someone else with the patient beside them; someone
 * else for a patient who cannot.
 */
export const fillingIn = ['patient', 'together', 'carer'] as const
export type FillingIn = (typeof fillingIn)[number]

/** Who is then spoken to about the patient, and not as the patient. */
export const isSomebodyElse = (who: FillingIn | null): boolean => who === 'together' || who === 'carer'
