/** After so many months a handout is read against its sources again: a lead's choice. */
export const reviewMonths = [6, 12, 24] as const

/**
 * A leaflet is read against its sources again after so many months. `reviewedOn`: YYYY-MM-DD.
 */
export function isReviewDue(reviewedOn: string, months: number, now: Date): boolean {
  const due = new Date(`${reviewedOn}T00:00:00Z`)
  due.setUTCMonth(due.getUTCMonth() + months)
  return now > due
}
