/** Of so few, a percentage says more than is known. */
const enough = 5

export type Share =
  | { readonly kind: 'none' }
  | { readonly kind: 'few'; readonly part: number; readonly whole: number }
  | { readonly kind: 'percent'; readonly percent: number }

/** All and none are said of all and none only: 999 of 1000 are 99 %. */
export function shareOf(part: number, whole: number): Share {
  if (whole === 0) return { kind: 'none' }
  if (whole < enough) return { kind: 'few', part, whole }
  if (part === 0 || part === whole) return { kind: 'percent', percent: part === 0 ? 0 : 100 }
  return { kind: 'percent', percent: Math.min(99, Math.max(1, Math.round((part / whole) * 100))) }
}
