import 'server-only'
import { viewSchema } from '@/lib/cases/view-typed'
import { defineCommand, done, unchanged } from '../gateway'
import { keepView } from '../steps/keep-view'

/** The worklist as somebody narrowed it gets a name, for themselves alone. */
export const saveView = defineCommand({
  who: 'staff',
  action: 'view.keep',
  input: viewSchema,
  load: () => Promise.resolve(null),
  run: async (context, _, typed) => {
    const kept = await keepView(context, context.actor.staffId, typed)
    if (!('id' in kept)) return kept
    const { id: viewId, isNew } = kept
    return isNew ? done({ viewId }, { type: 'view.saved', viewId, isShared: false }) : unchanged({ viewId })
  },
})
