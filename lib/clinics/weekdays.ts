/** Sunday first, as `Date` counts them. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
export type Weekday = (typeof weekdays)[number]

/** As a week is read. */
export const fromMonday: readonly Weekday[] = [...weekdays.slice(1), weekdays[0]]
