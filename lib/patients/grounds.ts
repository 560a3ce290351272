/** On what ground a record is erased. */
export const grounds = ['asked', 'kept-long-enough', 'not-a-patient', 'ordered'] as const
export type Ground = (typeof grounds)[number]
