import 'server-only'
import { z } from 'zod'
import { findHandout, givenByItself } from '@/lib/content/handouts/library'
import { getClinic } from '@/lib/db/clinics'
import { findCopies } from '@/lib/db/handout-versions'
import { appendHandoutEvent } from '@/lib/db/own-handout-events'
import { findAdapting, insertOwn, lockOwn, updateOwn } from '@/lib/db/own-handouts'
import { everyLanguage, type HandoutEntry } from '@/lib/handouts/handout'
import type { OwnHandout } from '@/lib/handouts/own-handout'
import { newDraft } from '@/lib/handouts/writing'
import { refused } from '@/lib/result'
import { type Context, defineCommand, done, unchanged } from '../gateway'

import { by } from '../steps/load-draft'
import { aboutOfEntry, aboutOfShelf, wordsOf } from '../steps/typed-again'

/**
 * A handout of the clinic's own is begun: of nothing, of one of Keel's, or of what the clinic has published itself. What
 * is begun already is handed back, whoever pressed second.
 */
export const beginDraft = defineCommand({
  who: 'staff',
  action: 'draft.write',
  /** Empty for a new one. */
  input: z.object({ of: z.string().max(36) }),
  load: async ({ tx, clinicId }, { of }) => {
    if (of === '') return null
    const keels = findHandout(of)
    if (keels) return givenByItself.includes(of) ? refused('handout-given-by-itself') : keels
    return (z.uuid().safeParse(of).success && (await lockOwn(tx, clinicId, of))) || refused('not-found')
  },
  run: (context, of) => (of && 'id' in of ? nextVersion(context, of) : firstVersion(context, of)),
})

async function firstVersion(context: Context<'staff'>, keels: HandoutEntry | null) {
  const { tx, clinicId, actor, now } = context
  const { languages } = await getClinic(tx, clinicId)
  const spoken = keels ? everyLanguage(keels).filter(({ locale }) => languages.includes(locale)) : []
  const from = keels ? { about: aboutOfEntry(keels), words: wordsOf(spoken) } : {}
  const begun = {
    adapts: keels?.handout ?? null,
    adaptsVersion: keels?.version ?? null,
    ownerId: actor.staffId,
    draft: newDraft(from, by(context)),
    writers: [actor.staffId],
  }
  const handoutId = await insertOwn(tx, clinicId, begun, now)
  if (handoutId === null) return unchanged({ handoutId: await standing(context, keels) })
  await appendHandoutEvent(tx, clinicId, { handoutId, staffId: actor.staffId, at: now }, { type: 'begun' })
  return done({ handoutId }, { type: 'handout.begun', handoutId })
}

async function standing({ tx, clinicId }: Context<'staff'>, keels: HandoutEntry | null): Promise<string> {
  const found = keels && (await findAdapting(tx, clinicId, keels.handout))
  if (!found) throw new Error('a handout that was not begun, and is not there')
  return found
}

async function nextVersion(context: Context<'staff'>, own: OwnHandout) {
  const { tx, clinicId, actor, now } = context
  const { id: handoutId, version, shelf } = own
  if (own.draft) return unchanged({ handoutId })
  if (!shelf) return refused('not-found')
  if (own.retiredAt) return refused('handout-retired')
  const copies = await findCopies(tx, clinicId, [{ handout: handoutId, version }])
  const draft = newDraft({ about: aboutOfShelf(shelf), words: wordsOf(copies) }, by(context))
  await updateOwn(tx, clinicId, handoutId, { draft, writers: [actor.staffId] })
  await appendHandoutEvent(tx, clinicId, { handoutId, staffId: actor.staffId, at: now }, { type: 'begun' })
  return done({ handoutId }, { type: 'handout.begun', handoutId })
}
