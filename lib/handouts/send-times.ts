/** When what is chosen goes out. */
export const sendTimes = ['now', 'in-1-week', 'in-2-weeks', 'in-4-weeks', 'on-a-day'] as const
export type SendTime = (typeof sendTimes)[number]
