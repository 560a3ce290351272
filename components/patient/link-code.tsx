import type { LinkSquare } from '@/lib/forms/link-state'

interface LinkCodeProps {
  readonly square: LinkSquare
  readonly label: string
  readonly className?: string
}

/** The link as a square to photograph. */
export function LinkCode({ square: { size, path }, label, className = 'size-44' }: LinkCodeProps) {
  return (
    <svg
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      role="img"
      aria-label={label}
      className={`bg-white ${className}`}
    >
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
