import 'server-only'
import { z } from 'zod'
import { insertSet, lockSets, updateSet } from '@/lib/db/handout-sets'
import { handoutSetSchema } from '@/lib/handouts/handout-set'
import { mostSets } from '@/lib/handouts/typed-limits'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done } from '../gateway'
import { loadSendable } from '../steps/load-sendable'
import { drawnRevision } from '../steps/drawn-revision'

const nameTaken = refused('invalid', { fields: { name: { code: 'set-name-taken' } } })

/** Handouts that are sent together are named, or chosen anew. */
export const saveHandoutSet = defineCommand({
  who: 'staff',
  action: 'handout.arrange',
  /** `setId` is empty for a new one. */
  input: handoutSetSchema.extend({
    setId: z.union([z.literal(''), z.uuid()]),
    revision: drawnRevision,
  }),
  load: async ({ tx, clinicId }, { setId }) => {
    const all = await lockSets(tx, clinicId)
    return setId === '' || all.some(({ id }) => id === setId) ? all : refused('not-found')
  },
  run: async (context, all, { setId, name, handouts, revision }) => {
    const { tx, clinicId } = context
    const wanted = [...new Set(handouts)]
    if (!(await areSent(context, wanted)))
      return refused('invalid', { fields: { handouts: { code: 'choose-from-list' } } })
    if (all.some((other) => other.id !== setId && other.name === name)) return nameTaken
    if (setId === '') {
      if (all.length >= mostSets) return refused('sets-full')
      const made = await insertSet(tx, clinicId, { name, handouts: wanted })
      return done(null, { type: 'handout-set.saved', setId: made })
    }
    const isSaved = await updateSet(tx, clinicId, { id: setId, revision, name, handouts: wanted })
    return isSaved ? done(null, { type: 'handout-set.saved', setId }) : refused('set-changed')
  },
})

const areSent = async (context: Context<'staff'>, ids: readonly string[]): Promise<boolean> =>
  (await loadSendable(context, ids)).length === ids.length
