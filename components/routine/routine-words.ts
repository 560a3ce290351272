import { useFormatter } from 'next-intl'

/** How days, months and numbers are written on this page. */
export function useRoutineWords(timeZone: string) {
  const format = useFormatter()
  return {
    day: (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone }),
    /** A month comes as YYYY-MM and belongs to no time zone any more. */
    monthName: (month: string) =>
      format.dateTime(new Date(`${month}-01`), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    number: (value: number) => format.number(value),
  }
}
