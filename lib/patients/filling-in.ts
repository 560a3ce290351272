import { calledName } from './name'

/**
 * Who fills in a form, as said on its first screen: the patient; someone else with the patient beside them; someone
 * else for a patient who cannot.
 */
export const fillingIn = ['patient', 'together', 'carer'] as const
export type FillingIn = (typeof fillingIn)[number]

/** What the patient is called, where somebody else is spoken to about them. */
export const nameOfAnother = (patient: Parameters<typeof calledName>[0], who: FillingIn | null): string | null =>
  who === 'together' || who === 'carer' ? calledName(patient) : null
