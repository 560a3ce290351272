import { ownPicturesIn } from '@/lib/pictures/own'

/** Those that a text shows, one after the other: each is a question of its own to the database. */
export async function photosIn(
  body: string,
  photoOf: (id: string) => Promise<Uint8Array | null>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const photos: Record<string, Uint8Array> = {}
  for (const id of ownPicturesIn(body)) {
    const photo = await photoOf(id)
    if (photo) photos[id] = photo
  }
  return photos
}
