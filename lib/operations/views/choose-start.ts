import 'server-only'
import { z } from 'zod'
import { setStart } from '@/lib/db/worklist-views'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { viewsOf } from '../steps/keep-view'

/** Which list somebody starts with: a view that they may open, or all open cases again. */
export const chooseStart = defineCommand({
  who: 'staff',
  action: 'view.keep',
  input: z.object({ viewId: z.union([z.literal('').transform(() => null), z.uuid()]) }),
  load: async (context, { viewId }) => {
    const { views } = await viewsOf(context)
    return viewId === null || views.some(({ id }) => id === viewId) ? null : refused('not-found')
  },
  run: async ({ tx, clinicId, actor }, _, { viewId }) =>
    (await setStart(tx, clinicId, actor.staffId, viewId))
      ? done(null, { type: 'view.start-chosen', viewId })
      : unchanged(null),
})
