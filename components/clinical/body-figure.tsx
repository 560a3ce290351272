import type { ComponentProps, ReactNode } from 'react'
import { bodyRegions, type BodySide, silhouette } from './body-regions'

interface BodyFigureProps {
  readonly side: BodySide
  readonly chosen: readonly string[]
  /** Under the figure: what it shows, and the sides of the person's body as the viewer sees them. */
  readonly words: { readonly side: string; readonly left: string; readonly right: string }
  readonly label?: string
  /** What makes a region more than a drawing. */
  readonly regionProps?: (id: string) => ComponentProps<'path'>
}

/** One side of a body. A marked place is filled dark and framed thicker, so that it shows in gray and in any color vision. */
export function BodyFigure({ side, chosen, words, label, regionProps }: BodyFigureProps): ReactNode {
  const sides = side === 'back' ? [words.left, words.right] : [words.right, words.left]
  return (
    <figure className="body-figure">
      <figcaption className="text-center text-small font-semibold">{words.side}</figcaption>
      <svg
        viewBox="28 0 144 410"
        {...(regionProps ? { role: 'group', 'aria-label': label ?? words.side } : { 'aria-hidden': true })}
      >
        <path d={silhouette} className="body-shape" />
        {bodyRegions
          .filter((region) => region.side === side)
          .map((region) => (
            <path
              key={region.id}
              d={region.path}
              className="body-region"
              data-marked={chosen.includes(region.id) || undefined}
              {...regionProps?.(region.id)}
            />
          ))}
        <path d="M100 72V236" className="body-midline" aria-hidden="true" />
      </svg>
      <div dir="ltr" aria-hidden="true" className="flex justify-between text-small text-muted">
        {sides.map((each) => (
          <span key={each}>{each}</span>
        ))}
      </div>
    </figure>
  )
}
