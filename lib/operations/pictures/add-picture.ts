import 'server-only'
import { z } from 'zod'
import { keepPicture } from '@/lib/db/own-pictures'
import { readPhoto } from '@/lib/photos/read-photo'
import { defineCommand, done, unchanged } from '../gateway'

/** A picture of the clinic's own, for its handouts. The same one again is the one that is there. */
export const addPicture = defineCommand({
  who: 'staff',
  action: 'draft.write',
  input: z.object({ bytes: z.instanceof(Uint8Array) }),
  load: (_context, { bytes }) => readPhoto(bytes),
  run: async ({ tx, clinicId, now }, photo) => {
    const { id } = photo
    return (await keepPicture(tx, clinicId, photo, now))
      ? done({ id }, { type: 'handout.picture-added', picture: id })
      : unchanged({ id })
  },
})
