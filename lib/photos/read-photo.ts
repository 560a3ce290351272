import 'server-only'
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { ownPictureId } from '@/lib/pictures/own'
import { mostPhotoBytes, mostPhotoPixels } from '@/lib/pictures/photo-limits'
import { type Refused, refused } from '@/lib/result'

interface Photo {
  readonly id: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** How many it came with. */
  readonly pixels: number
}

// One picture at a time must not take the processors of everybody who is served.
sharp.concurrency(1)
sharp.cache(false)

const isKnown = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return head.startsWith('\x89PNG\r\n\x1a\n') || head.startsWith('\xff\xd8\xff') || /^RIFF[^]{4}WEBP$/.test(head)
}

/** A picture as it is kept: upright, without what the file says of its place and camera, and small enough for a page. */
export async function readPhoto(given: Uint8Array, mostPixels = mostPhotoPixels): Promise<Photo | Refused> {
  if (given.byteLength > mostPhotoBytes) return refused('picture-too-big')
  if (!isKnown(given)) return refused('picture-not-known')
  try {
    const { width, height } = await sharp(given, { limitInputPixels: false }).metadata()
    if (width * height > mostPixels) return refused('picture-too-many-pixels')
    const { data, info } = await sharp(given, { limitInputPixels: mostPixels, failOn: 'error' })
      .timeout({ seconds: 10 })
      .autoOrient()
      .resize({ width: 1600, height: 3200, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 85, chromaSubsampling: '4:4:4' })
      .toBuffer({ resolveWithObject: true })
    const hash = createHash('sha256').update(data).digest('hex')
    return { id: ownPictureId(hash, info), bytes: new Uint8Array(data), pixels: width * height }
  } catch {
    return refused('picture-broken')
  }
}
