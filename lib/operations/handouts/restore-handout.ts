import 'server-only'
import { z } from 'zod'
import { findAdapting, lockRivals } from '@/lib/db/own-handouts'
import { restore } from '@/lib/handouts/writing'
import { refused } from '@/lib/result'
import { defineCommand, settled } from '../gateway'
import { applyWritten, loadOwn } from '../steps/load-draft'

/** What was retired is sent again, as it was last published. */
export const restoreHandout = defineCommand({
  who: 'staff',
  action: 'draft.write',
  input: z.object({ handoutId: z.uuid() }),
  load: async (context, { handoutId }) => {
    await lockRivals(context.tx, context.clinicId, handoutId)
    return loadOwn(context, handoutId)
  },
  run: async (context, own, { handoutId }) => {
    const instead = own.adapts === null ? null : await findAdapting(context.tx, context.clinicId, own.adapts)
    if (instead !== null && instead !== own.id) return refused('adapted-already')
    return settled(await applyWritten(context, own, restore(own)), { type: 'handout.restored', handoutId })
  },
})
