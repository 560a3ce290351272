/** What the sign-in page is told where somebody comes back from the provider without being let in: names of sentences. */
export const providerRefusals = [
  'provider-unknown',
  'provider-denied',
  'provider-away',
  'provider-failed',
  'sign-in-too-often',
] as const
export type ProviderRefusal = (typeof providerRefusals)[number]

/** The mark in the address of that page. */
export const refusalMark = 'refused'

export const isProviderRefusal = (text: unknown): text is ProviderRefusal =>
  providerRefusals.some((each) => each === text)

export const signInRefused = (refusal: ProviderRefusal): string => `/sign-in?${refusalMark}=${refusal}`
