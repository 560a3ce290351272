import 'server-only'
import { z } from 'zod'
import { dropDraft as decideDrop } from '@/lib/handouts/writing'
import { defineCommand, settled } from '../gateway'
import { applyWritten, by, drawnDraft, loadOwnAsDrawn } from '../steps/load-draft'

/** What was being written is let go. What was published before stays as it is. */
export const dropDraft = defineCommand({
  who: 'staff',
  action: 'draft.write',
  input: z.object(drawnDraft),
  load: loadOwnAsDrawn,
  run: async (context, own, { handoutId }) =>
    settled(await applyWritten(context, own, decideDrop(own, by(context))), {
      type: 'handout.draft-dropped',
      handoutId,
    }),
})
