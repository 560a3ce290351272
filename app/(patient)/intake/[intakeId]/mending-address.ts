import type { SignPlace } from '@/lib/intake/next-place'

/**
 * The page on which an answer was taken back, at the field that is open again. It is another address than the page's
 * own, so that a browser that has the page open does not keep the tick.
 */
export function mendingAddress(intakeId: string, { page, at, revision }: SignPlace, isFromCheck = false): string {
  const query = new URLSearchParams({ ...(isFromCheck ? { from: 'check' } : {}), mend: String(revision) })
  return `/intake/${intakeId}/${page}?${query.toString()}#${at ?? 'interrupt-title'}`
}
