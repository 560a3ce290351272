import sharp from 'sharp'

interface Asked {
  readonly width?: number
  readonly height?: number
  readonly color?: string
}

/** A picture in one color. */
export const plainPhoto = ({ width = 40, height = 30, color = '#336699' }: Asked = {}) =>
  sharp({ create: { width, height, channels: 3, background: color } })

/** As many bytes as a picture of that many pixels can have: nothing in it repeats. */
export async function noisyPhoto(width: number, height: number): Promise<Buffer> {
  const raw = Buffer.alloc(width * height * 3)
  let seed = 7
  for (let at = 0; at < raw.length; at += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    raw[at] = seed >> 16
  }
  return sharp(raw, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 95 })
    .toBuffer()
}
