import { encode } from 'uqr'

/** The link as a square to photograph, drawn as one path so that it prints sharp. */
export function LinkCode({ link, label }: { readonly link: string; readonly label: string }) {
  const { data, size } = encode(link, { ecc: 'M', border: 2 })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={label} className="bg-white size-44">
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
