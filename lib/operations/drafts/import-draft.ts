import 'server-only'
import { z } from 'zod'
import { findHandout, givenByItself } from '@/lib/content/handouts/library'
import { insertOwn } from '@/lib/db/own-handouts'
import { appendHandoutEvent } from '@/lib/db/own-handout-events'
import type { HandoutFile } from '@/lib/handouts/handout-file'
import { newDraft } from '@/lib/handouts/writing'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { readFile } from '../steps/front-matter'
import { by } from '../steps/load-draft'

/** A handout comes as a file, from another clinic or from before: as a draft, which a second person reads like any other. */
export const importDraft = defineCommand({
  who: 'staff',
  action: 'draft.write',
  /** Null for a file that is no text. */
  input: z.object({ text: z.string().nullable() }),
  load: (_context, { text }) => Promise.resolve(text === null ? refused('file-not-text') : readFile(text)),
  run: async (context, file) => {
    const { tx, clinicId, actor, now } = context
    const alone = { adapts: null, adaptsVersion: null }
    const begun = { ownerId: actor.staffId, draft: newDraft(file, by(context)), writers: [actor.staffId] }
    // Where the place is taken, it comes beside.
    const handoutId =
      (await insertOwn(tx, clinicId, { ...begun, ...(placeOf(file) ?? alone) }, now)) ??
      (await insertOwn(tx, clinicId, { ...begun, ...alone }, now))
    if (handoutId === null) throw new Error('a handout that could not be begun')
    await appendHandoutEvent(tx, clinicId, { handoutId, staffId: actor.staffId, at: now }, { type: 'begun' })
    return done({ handoutId }, { type: 'handout.begun', handoutId })
  },
})

const placeOf = ({ adapts }: HandoutFile) =>
  adapts && findHandout(adapts.handout) && !givenByItself.includes(adapts.handout)
    ? { adapts: adapts.handout, adaptsVersion: adapts.version }
    : null
