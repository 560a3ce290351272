import 'server-only'
import { z } from 'zod'
import { readPicture } from '@/lib/db/own-pictures'
import { sizeOfOwn } from '@/lib/pictures/own'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** A picture of the clinic's own, for whoever may look at its handouts. */
export const viewPicture = defineQuery({
  who: 'staff',
  action: 'handout.browse',
  input: z.object({ picture: z.string().max(40) }),
  load: async ({ tx, clinicId }, { picture }) =>
    (sizeOfOwn(picture) ? await readPicture(tx, clinicId, picture) : null) ?? refused('not-found'),
  run: (_context, bytes) => Promise.resolve(done({ bytes })),
})
