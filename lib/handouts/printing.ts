/** Milliseconds: within them it is one printing, of the page, of its file, and of the page once more. */
const oneHand = 10 * 60_000

interface Printed {
  readonly at: Date
  readonly actorId: string | null
  readonly assignmentId: string
}

/** Of what somebody prints now, what the case was not told of a moment ago. */
export function notToldYet<Handout extends { readonly id: string }>(
  printed: readonly Handout[],
  told: readonly Printed[],
  { staffId, now }: { readonly staffId: string; readonly now: Date },
): readonly Handout[] {
  const recent = told.filter(({ at, actorId }) => actorId === staffId && now.getTime() - at.getTime() < oneHand)
  return printed.filter(({ id }) => !recent.some(({ assignmentId }) => assignmentId === id))
}
