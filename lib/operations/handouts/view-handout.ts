import 'server-only'
import { z } from 'zod'
import { findHandout } from '@/lib/content/handouts/library'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** A handout as a patient would see it, for the clinician who is about to send it. */
export const viewHandout = defineQuery({
  who: 'staff',
  action: 'handout.browse',
  input: z.object({ handout: z.string().max(20) }),
  load: (_context, { handout }) => Promise.resolve(findHandout(handout) ?? refused('not-found')),
  run: (_context, { title, body, version, reviewedOn, sources, about }) =>
    Promise.resolve(done({ title, body, version, reviewedOn, sources, about })),
})
