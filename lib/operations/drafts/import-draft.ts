import 'server-only'
import { z } from 'zod'
import { findHandout, givenByItself } from '@/lib/content/handouts/library'
import { insertOwn } from '@/lib/db/own-handouts'
import { appendHandoutEvent } from '@/lib/db/own-handout-events'
import type { HandoutFile } from '@/lib/handouts/handout-file'
import { picturesNamedIn, withPictures } from '@/lib/handouts/handout-zip'
import { newDraft } from '@/lib/handouts/writing'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { firstMissing, keepPictures } from '../steps/keep-pictures'
import { by } from '../steps/load-draft'
import { readHandoutBytes } from '../steps/read-handout-bytes'

/**
 * A handout comes as a file, from another clinic or from before, with its pictures or without: as a draft, which a second
 * person reads like any other.
 */
export const importDraft = defineCommand({
  who: 'staff',
  action: 'draft.write',
  input: z.object({ bytes: z.instanceof(Uint8Array) }),
  load: (_context, { bytes }) => readHandoutBytes(bytes),
  run: async (context, brought) => {
    const { tx, clinicId, actor, now } = context
    const kept = await keepPictures(context, brought.pictures ?? [])
    if ('ok' in kept) return kept
    const file = { ...brought.file, words: withPictures(brought.file.words, kept.called) }
    // A text that came alone may name pictures that are added to the draft later.
    const missing = brought.pictures && (await firstMissing(context, picturesNamedIn(file.words)))
    if (missing) return refused('zip-picture-missing', { values: { what: missing } })
    const place = placeOf(file)
    const begun = { ownerId: actor.staffId, draft: newDraft(file, by(context)), writers: [actor.staffId] }
    const handoutId = await insertOwn(tx, clinicId, { ...begun, ...place }, now)
    if (handoutId === null) return refused('file-place-taken', { values: { what: titleAt(place.adapts) } })
    await appendHandoutEvent(tx, clinicId, { handoutId, staffId: actor.staffId, at: now }, { type: 'begun' })
    const added = kept.added.map((picture) => ({ type: 'handout.picture-added', picture }) as const)
    return done({ handoutId }, { type: 'handout.begun', handoutId }, ...added)
  },
})

/** What speaks against one of Keel's speaks against what was made of it by its place alone: so it never comes beside. */
const placeOf = ({ adapts }: HandoutFile) =>
  adapts && findHandout(adapts.handout) && !givenByItself.includes(adapts.handout)
    ? { adapts: adapts.handout, adaptsVersion: adapts.version }
    : { adapts: null, adaptsVersion: null }

const titleAt = (place: string | null): string => (place && findHandout(place)?.words.en.title) || ''
