import { encode } from 'uqr'
import type { LinkSquare } from '@/lib/forms/link-state'

/** As one path, so that it prints sharp. Made here: hardly any page ever shows one. */
export function squareOf(text: string): LinkSquare {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join('')
  return { size, path }
}
