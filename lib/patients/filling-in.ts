/**
 * Who fills in a form, as said on its first screen: the patient; someone else with the patient beside them; someone
 * else for a patient who cannot.
 */
export const fillingIn = ['patient', 'together', 'carer'] as const
export type FillingIn = (typeof fillingIn)[number]

/** The patient's first name, where somebody else is spoken to about them. */
export const nameOfAnother = ({ givenName }: { readonly givenName: string }, who: FillingIn | null): string | null =>
  who === 'together' || who === 'carer' ? givenName : null
