import 'server-only'
import { z } from 'zod'
import { findHandout } from '@/lib/content/handouts/library'
import { lockOwn } from '@/lib/db/own-handouts'
import { readPictures } from '@/lib/db/own-pictures'
import { type Draft, titleOfDraft } from '@/lib/handouts/draft'
import type { HandoutFile } from '@/lib/handouts/handout-file'
import { pictureName, picturesNamedIn, textName } from '@/lib/handouts/handout-zip'
import { englishTitle } from '@/lib/handouts/shelves'
import { refused } from '@/lib/result'
import { writeZip } from '@/lib/zips/write-zip'
import { type Context, defineQuery, done } from '../gateway'
import { aboutOfEntry, aboutOfShelf, wordsOf } from '../steps/typed-again'
import { writeFile } from '../steps/front-matter'
import { loadSendable } from '../steps/load-sendable'

/**
 * A handout as it is sent, or as it is being written, to keep or for another clinic: one Markdown file, and where it shows
 * pictures of the clinic's own a zip of both.
 */
export const exportHandout = defineQuery({
  who: 'staff',
  action: 'draft.view',
  input: z.object({ handout: z.string().max(36), isDraft: z.boolean().default(false) }),
  load: async (context, { handout, isDraft }) =>
    (await (isDraft ? draftOf : sentOf)(context, handout)) ?? refused('not-found'),
  run: async ({ tx, clinicId }, { title, ...file }) => {
    const text = writeFile(file)
    const pictures = await readPictures(tx, clinicId, picturesNamedIn(file.words))
    return done({ title, text, zip: pictures.length > 0 ? packed(text, pictures) : null })
  },
})

const packed = (text: string, pictures: Awaited<ReturnType<typeof readPictures>>) =>
  writeZip([
    { name: textName, bytes: new TextEncoder().encode(text) },
    ...pictures.map(({ id, bytes }) => ({ name: pictureName(id), bytes })),
  ])

interface Named extends HandoutFile {
  readonly title: string
}

async function draftOf({ tx, clinicId }: Context<'staff'>, handout: string): Promise<Named | null> {
  const own = z.uuid().safeParse(handout).success ? await lockOwn(tx, clinicId, handout) : null
  if (!own?.draft) return null
  const { adapts, adaptsVersion } = own
  return { ...typedOf(own.draft), adapts: adapts ? { handout: adapts, version: adaptsVersion ?? 1 } : null }
}

const typedOf = (draft: Draft) => ({
  title: titleOfDraft(draft),
  about: draft.about,
  words: draft.words,
})

async function sentOf(context: Context<'staff'>, handout: string): Promise<Named | null> {
  const [sendable] = await loadSendable(context, [handout])
  if (!sendable) return null
  const { shelved, copies } = sendable
  const keels = findHandout(handout)
  const own = keels ? null : await lockOwn(context.tx, context.clinicId, handout)
  const about = keels ? aboutOfEntry(keels) : own?.shelf ? aboutOfShelf(own.shelf) : null
  if (!about) return null
  const from = keels ?? (own?.adapts ? { handout: own.adapts, version: own.adaptsVersion ?? 1 } : null)
  return {
    title: englishTitle(shelved),
    about,
    words: wordsOf(copies),
    adapts: from && { handout: from.handout, version: from.version },
  }
}
