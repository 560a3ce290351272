import 'server-only'
import { z } from 'zod'
import { askToRead } from '@/lib/handouts/writing'
import { defineCommand, settled } from '../gateway'
import { applyWritten, by, drawnDraft, loadOwnAsDrawn, wholeness } from '../steps/load-draft'

/** A second person is asked to read it. What is unfinished is not for reading. */
export const submitDraft = defineCommand({
  who: 'staff',
  action: 'draft.write',
  input: z.object(drawnDraft),
  load: loadOwnAsDrawn,
  run: async (context, own, { handoutId }) => {
    const isWhole = own.draft !== null && (await wholeness(context, own.draft)).lacks.length === 0
    return settled(await applyWritten(context, own, askToRead(own, isWhole, by(context))), {
      type: 'handout.reading-asked',
      handoutId,
    })
  },
})
