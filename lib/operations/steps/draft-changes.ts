import 'server-only'
import { findHandout } from '@/lib/content/handouts/library'
import type { Tx } from '@/lib/db/client'
import { findCopies, type Published } from '@/lib/db/handout-versions'
import { type Draft, writtenIn } from '@/lib/handouts/draft'
import { everyLanguage } from '@/lib/handouts/handout'
import type { Locale } from '@/lib/intake/questionnaire'
import type { OwnHandout } from '@/lib/handouts/own-handout'
import { changesOf } from './text-changes'
import { wordsOf } from './typed-again'

interface Before {
  readonly since: 'keels' | 'own'
  readonly version: number
  readonly copies: readonly Published[]
}

/** What a draft changes of the clinic's last version, or of Keel's own that it was made of; null for what is all new. */
export async function changesIn(asking: { readonly tx: Tx; readonly clinicId: string }, own: OwnHandout, draft: Draft) {
  const before = await beforeOf(asking, own)
  if (!before) return null
  const words = wordsOf(before.copies)
  const languages = writtenIn(draft).map((locale) => ({
    locale,
    changes: changesOf(wholeOf(words[locale]), wholeOf(draft.words[locale])),
  }))
  return { since: before.since, version: before.version, languages }
}

async function beforeOf(
  { tx, clinicId }: { readonly tx: Tx; readonly clinicId: string },
  { id: handout, version, adapts }: OwnHandout,
): Promise<Before | null> {
  if (version > 0) return { since: 'own', version, copies: await findCopies(tx, clinicId, [{ handout, version }]) }
  const keels = adapts === null ? undefined : findHandout(adapts)
  return keels ? { since: 'keels', version: keels.version, copies: everyLanguage(keels) } : null
}

/** Of one language, two versions beside each other. */
export const changesBetween = (before: readonly Published[], after: readonly Published[], locale: Locale) =>
  changesOf(wholeOf(wordsOf(before)[locale]), wholeOf(wordsOf(after)[locale]))

const wholeOf = (words: { readonly title: string; readonly text: string } | undefined): string =>
  words ? `${words.title}\n\n${words.text}\n` : ''
