const day = 24 * 60 * 60 * 1000

/** A leaflet is read against its sources again within a year. `reviewedOn`: YYYY-MM-DD. */
export const isReviewDue = (reviewedOn: string, now: Date): boolean =>
  now.getTime() - Date.parse(`${reviewedOn}T00:00:00Z`) > 365 * day
