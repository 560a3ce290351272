import 'server-only'
import { z } from 'zod'
import { changeView } from '@/lib/db/worklist-views'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

/** One's own view goes. No case does. */
export const removeView = defineCommand({
  who: 'staff',
  action: 'view.keep',
  input: z.object({ viewId: z.uuid() }),
  load: () => Promise.resolve(null),
  run: async ({ tx, clinicId, actor, now }, _, { viewId }) =>
    (await changeView(tx, clinicId, actor.staffId, { id: viewId, removedAt: now }))
      ? done(null, { type: 'view.removed', viewId, isShared: false })
      : refused('not-found'),
})
