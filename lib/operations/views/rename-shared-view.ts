import 'server-only'
import { viewNameSchema } from '@/lib/cases/view-typed'
import { defineCommand, settled } from '../gateway'
import { renameViewOf } from '../steps/keep-view'

/** A view of the clinic's is called otherwise, for everybody. */
export const renameSharedView = defineCommand({
  who: 'staff',
  action: 'view.share',
  input: viewNameSchema,
  load: () => Promise.resolve(null),
  run: async (context, _, typed) =>
    settled(await renameViewOf(context, null, typed), { type: 'view.renamed', viewId: typed.viewId, isShared: true }),
})
