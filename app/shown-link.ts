import { encode } from 'uqr'
import type { LinkSquare, ShownLink } from '@/lib/forms/link-state'

/** As one path, so that it prints sharp. Made here: hardly any page ever shows one. */
function squareOf(link: string): LinkSquare {
  const { data, size } = encode(link, { ecc: 'M', border: 2 })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join('')
  return { size, path }
}

export const shownLink = ({ link, expiresAt }: { readonly link: string; readonly expiresAt: Date }): ShownLink => ({
  link,
  expiresAt: expiresAt.toISOString(),
  square: squareOf(link),
})
