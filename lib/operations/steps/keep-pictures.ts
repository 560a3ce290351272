import 'server-only'
import type { Tx } from '@/lib/db/client'
import { keepPicture, listPictures, readPictures } from '@/lib/db/own-pictures'
import type { ZippedPicture } from '@/lib/handouts/handout-zip'
import { mostZipPixels } from '@/lib/handouts/zip-limits'
import { readPhoto } from '@/lib/photos/read-photo'
import { mostPhotoPixels } from '@/lib/pictures/photo-limits'
import { type Refused, refused } from '@/lib/result'

interface Keeping {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

interface Kept {
  /** What a text called it → what it is called here. */
  readonly called: ReadonlyMap<string, string>
  readonly added: readonly string[]
}

const codes = {
  'picture-not-known': 'zip-picture-not-known',
  'picture-too-big': 'zip-picture-too-big',
  'picture-too-many-pixels': 'zip-picture-too-many-pixels',
  'picture-broken': 'zip-picture-broken',
} as const

/** Pictures that came with a handout, each looked at and written anew as one that was sent by itself. */
export async function keepPictures(
  { tx, clinicId, now }: Keeping,
  pictures: readonly ZippedPicture[],
): Promise<Kept | Refused> {
  const here = await readPictures(
    tx,
    clinicId,
    pictures.map(({ id }) => id),
  )
  const called = new Map<string, string>()
  const added: string[] = []
  let left = mostZipPixels
  for (const { id, name, bytes } of pictures) {
    // What went out from here comes back as it is: written anew it would be another picture each time.
    const isHere = here.some((each) => each.id === id && Buffer.compare(each.bytes, bytes) === 0)
    const photo = isHere ? { id, pixels: 0 } : await readPhoto(bytes, Math.min(mostPhotoPixels, left))
    if ('ok' in photo) return inThisFile(photo, name, left)
    left -= photo.pixels
    called.set(id, photo.id)
    if ('bytes' in photo && (await keepPicture(tx, clinicId, photo, now))) added.push(photo.id)
  }
  return { called, added }
}

const inThisFile = ({ code }: Refused, name: string, left: number): Refused =>
  code === 'picture-too-many-pixels' && left < mostPhotoPixels
    ? refused('zip-pictures-too-many-pixels')
    : refused(codes[code as keyof typeof codes], { values: { what: name } })

/** Of these, the first that the clinic does not have. */
export async function firstMissing(
  { tx, clinicId }: Pick<Keeping, 'tx' | 'clinicId'>,
  wanted: readonly string[],
): Promise<string | undefined> {
  const own = await listPictures(tx, clinicId)
  return wanted.find((id) => !own.includes(id))
}
