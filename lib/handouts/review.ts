/**
 * A leaflet is read against its sources again after so many months. `reviewedOn`: YYYY-MM-DD.
 */
export function isReviewDue(reviewedOn: string, months: number, now: Date): boolean {
  const due = new Date(`${reviewedOn}T00:00:00Z`)
  due.setUTCMonth(due.getUTCMonth() + months)
  return now > due
}
