import 'server-only'
import { z } from 'zod'
import { retire } from '@/lib/handouts/writing'
import { defineCommand, settled } from '../gateway'
import { applyWritten, by, loadOwn } from '../steps/load-draft'

/** One of the clinic's own is not sent any more. Whoever was sent it keeps it; what took the place of Keel's gives it back. */
export const retireHandout = defineCommand({
  who: 'staff',
  action: 'draft.write',
  input: z.object({ handoutId: z.uuid() }),
  load: (context, { handoutId }) => loadOwn(context, handoutId),
  run: async (context, own, { handoutId }) =>
    settled(await applyWritten(context, own, retire(own, by(context))), { type: 'handout.retired', handoutId }),
})
