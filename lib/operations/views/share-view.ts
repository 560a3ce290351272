import 'server-only'
import { viewSchema } from '@/lib/cases/view-typed'
import { defineCommand, done, unchanged } from '../gateway'
import { keepView } from '../steps/keep-view'

/** The worklist as a lead narrowed it gets a name, for everybody at the clinic who sees it. */
export const shareView = defineCommand({
  who: 'staff',
  action: 'view.share',
  input: viewSchema,
  load: () => Promise.resolve(null),
  run: async (context, _, typed) => {
    const kept = await keepView(context, null, typed)
    if (!('id' in kept)) return kept
    const { id: viewId, isNew } = kept
    return isNew ? done({ viewId }, { type: 'view.saved', viewId, isShared: true }) : unchanged({ viewId })
  },
})
