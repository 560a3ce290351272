import { usualCallAgain, usualNotReached } from '@/lib/clinics/reaching'
import { type Schedule, usualHours, usualTargets } from '@/lib/clinics/schedule'
import { weekdays } from '@/lib/clinics/weekdays'

/** Monday to Friday from eight to five, with nothing closed. */
export const usual = (timeZone: string, change: Partial<Schedule> = {}): Schedule => ({
  timeZone,
  hours: usualHours,
  holidays: [],
  targets: usualTargets,
  callAgain: usualCallAgain,
  notReached: usualNotReached,
  ...change,
})

const allDay = { opens: '00:00', closes: '23:59' }

/** The same, open all day on working days. */
export const longDays = (timeZone: string): Schedule =>
  usual(timeZone, {
    hours: Object.fromEntries(
      weekdays.map((day) => [day, day === 'sunday' || day === 'saturday' ? null : allDay]),
    ) as Schedule['hours'],
  })
