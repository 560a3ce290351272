import { type Picture, widthOf } from '@/lib/pictures/picture'

interface DrawnPictureProps {
  readonly picture: Picture
  /** For whoever cannot see it. */
  readonly shows: string
  readonly caption: string
}

/** Drawn into the page: it follows the page's light and its paper, and nothing is fetched for it. */
export function DrawnPicture({ picture: { width, height, strokes }, shows, caption }: DrawnPictureProps) {
  return (
    <figure className="picture">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={shows}>
        {strokes.map((stroke, index) => (
          <path key={index} className={stroke.look} d={stroke.d} strokeWidth={stroke.width ?? widthOf[stroke.look]} />
        ))}
      </svg>
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}
