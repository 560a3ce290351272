import 'server-only'
import { z } from 'zod'
import { findSet, insertSet, lockSets, updateSet } from '@/lib/db/handout-sets'
import { handoutSetSchema } from '@/lib/handouts/handout-set'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done } from '../gateway'
import { loadSendable } from '../steps/load-sendable'

const nameTaken = refused('invalid', { fields: { name: { code: 'set-name-taken' } } })

/** Handouts that are sent together are named, or chosen anew. */
export const saveHandoutSet = defineCommand({
  who: 'staff',
  action: 'handout.arrange',
  /** `setId` is empty for a new one. */
  input: handoutSetSchema.extend({
    setId: z.union([z.literal(''), z.uuid()]),
    revision: z.coerce.number().int().min(0),
  }),
  load: async ({ tx, clinicId }, { setId }) =>
    setId === '' ? null : ((await findSet(tx, clinicId, setId)) ?? refused('not-found')),
  run: async (context, before, { name, handouts, revision }) => {
    const { tx, clinicId } = context
    const wanted = [...new Set(handouts)]
    if (!(await areSent(context, wanted)))
      return refused('invalid', { fields: { handouts: { code: 'choose-from-list' } } })
    if (!before) {
      const setId = await insertSet(tx, clinicId, { name, handouts: wanted })
      return setId === null ? nameTaken : done(null, { type: 'handout-set.saved', setId })
    }
    const others = (await lockSets(tx, clinicId)).filter(({ id }) => id !== before.id)
    if (others.some((other) => other.name === name)) return nameTaken
    const isSaved = await updateSet(tx, clinicId, { id: before.id, revision, name, handouts: wanted })
    return isSaved ? done(null, { type: 'handout-set.saved', setId: before.id }) : refused('set-changed')
  },
})

const areSent = async (context: Context<'staff'>, ids: readonly string[]): Promise<boolean> =>
  (await loadSendable(context, ids)).length === ids.length
