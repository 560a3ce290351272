import 'server-only'
import { viewNameSchema } from '@/lib/cases/view-typed'
import { defineCommand, settled } from '../gateway'
import { renameViewOf } from '../steps/keep-view'

/** One's own view is called otherwise. */
export const renameView = defineCommand({
  who: 'staff',
  action: 'view.keep',
  input: viewNameSchema,
  load: () => Promise.resolve(null),
  run: async (context, _, typed) =>
    settled(await renameViewOf(context, context.actor.staffId, typed), {
      type: 'view.renamed',
      viewId: typed.viewId,
      isShared: false,
    }),
})
