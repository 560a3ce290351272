import 'server-only'
import { z } from 'zod'
import { findCopies } from '@/lib/db/handout-versions'
import { readPicture } from '@/lib/db/own-pictures'
import { ownPicturesIn } from '@/lib/pictures/own'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'
import { loadAssignment } from '../steps/load-assignment'

/** A picture that a handout shows in any language that it was kept in, for whoever was sent the handout. */
export const viewGivenPicture = defineQuery({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid(), picture: z.string().max(40) }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId, id }) => ({ patientId, assignmentId: id }),
  run: async ({ tx, clinicId }, { handout }, { picture }) => {
    const copies = await findCopies(tx, clinicId, [handout])
    const isShown = copies.some(({ body }) => ownPicturesIn(body).includes(picture))
    const bytes = isShown ? await readPicture(tx, clinicId, picture) : null
    return bytes ? done({ bytes }) : refused('not-found')
  },
})
