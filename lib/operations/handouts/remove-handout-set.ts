import 'server-only'
import { z } from 'zod'
import { findSet, removeSet } from '@/lib/db/handout-sets'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** The name alone goes; the handouts stay where they are. */
export const removeHandoutSet = defineCommand({
  who: 'staff',
  action: 'handout.arrange',
  input: z.object({ setId: z.uuid() }),
  load: async ({ tx, clinicId }, { setId }) => (await findSet(tx, clinicId, setId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, now }, { id: setId }) =>
    (await removeSet(tx, clinicId, setId, now)) ? done(null, { type: 'handout-set.removed', setId }) : unchanged(null),
})
