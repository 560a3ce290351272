import type { LinkSquare } from '@/lib/forms/link-state'

/** The link as a square to photograph. */
export function LinkCode({ square: { size, path }, label }: { readonly square: LinkSquare; readonly label: string }) {
  return (
    <svg viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={label} className="bg-white size-44">
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
