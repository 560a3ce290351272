interface OwnPictureProps {
  readonly src: string
  readonly size: { readonly width: number; readonly height: number }
  /** For whoever cannot see it; nothing where it is only decoration. */
  readonly shows: string
  readonly caption: string
}

/** Room is left for it before it is there, and it is asked for when it comes near. */
export function OwnPicture({ src, size, shows, caption }: OwnPictureProps) {
  return (
    <figure className="picture own-picture">
      {/* oxlint-disable-next-line nextjs/no-img-element -- it was made small when it was added */}
      <img src={src} width={size.width} height={size.height} alt={shows} loading="lazy" decoding="async" />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}
