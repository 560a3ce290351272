import 'server-only'
import { z } from 'zod'
import { changeView } from '@/lib/db/worklist-views'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'

/** A view of the clinic's goes, for everybody. Whoever starts with it is told so where they start. */
export const removeSharedView = defineCommand({
  who: 'staff',
  action: 'view.share',
  input: z.object({ viewId: z.uuid() }),
  load: () => Promise.resolve(null),
  run: async ({ tx, clinicId, now }, _, { viewId }) =>
    (await changeView(tx, clinicId, null, { id: viewId, removedAt: now }))
      ? done(null, { type: 'view.removed', viewId, isShared: true })
      : refused('not-found'),
})
