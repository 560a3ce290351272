/** After so many months a handout is read against its sources again: a lead's choice. */
export const reviewMonths = [6, 12, 24] as const

/** When a leaflet is to be read against its sources again. `reviewedOn`: YYYY-MM-DD. */
function dueAt(reviewedOn: string, months: number): Date {
  const due = new Date(`${reviewedOn}T00:00:00Z`)
  due.setUTCMonth(due.getUTCMonth() + months)
  return due
}

export const isReviewDue = (reviewedOn: string, months: number, now: Date): boolean => now > dueAt(reviewedOn, months)

const againAfterMs = 30 * 24 * 60 * 60 * 1000

interface Published {
  readonly reviewedOn: string
  readonly months: number
  /** When it was told of, this time and before. */
  readonly told: readonly Date[]
}

/**
 * Whether whoever answers for it is to be told now: once when it is due, and once more some weeks later. What was told before
 * counts no more once it was read again. With it, when it was told since.
 */
export function reviewToTell({ reviewedOn, months, told }: Published, now: Date): { readonly told: Date[] } | null {
  const due = dueAt(reviewedOn, months)
  if (now <= due) return null
  const since = told.filter((at) => at > due)
  const [first] = since
  const isAgain = first !== undefined && now.getTime() >= first.getTime() + againAfterMs
  return since.length === 0 || (since.length === 1 && isAgain) ? { told: [...since, now] } : null
}
