import 'server-only'
import { z } from 'zod'
import { defineQuery, done } from '../gateway'
import { viewsOf } from '../steps/keep-view'

/** The worklist as it was saved under names: one's own, and the clinic's. */
export const listViews = defineQuery({
  who: 'staff',
  action: 'view.keep',
  input: z.object({}),
  load: viewsOf,
  run: (_, { views, startId, complaints }) => Promise.resolve(done({ views, startId, complaints })),
})
