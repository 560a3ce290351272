/** On what ground a lead erases a record. */
export const leadsGrounds = ['asked', 'kept-long-enough', 'not-a-patient', 'ordered'] as const
/** It had been erased, and was there again because a backup from before that was brought back. */
export const erasedBefore = 'erased-before'

export const grounds = [...leadsGrounds, erasedBefore] as const
export type Ground = (typeof grounds)[number]
