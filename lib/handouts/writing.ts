import type { Locale } from '@/lib/intake/questionnaire'
import { type Refused, refused } from '@/lib/result'
import { type Draft, type DraftAbout, type DraftWords, emptyAbout, type PartName } from './draft'
import type { HandoutEvent, OwnHandout } from './own-handout'

interface By {
  readonly staffId: string
  readonly now: Date
}

type Change = Partial<Omit<OwnHandout, 'id' | 'revision'>>
export type Written = { readonly ok: true; readonly change: Change; readonly event: HandoutEvent | null } | Refused

const written = (change: Change, event: HandoutEvent | null = null): Written => ({ ok: true, change, event })

export type TypedPart =
  | { readonly part: 'about'; readonly typed: DraftAbout }
  | { readonly part: Locale; readonly typed: DraftWords }

const same = (one: object, other: object): boolean =>
  Object.entries(other).every(([name, value]) => JSON.stringify(value) === JSON.stringify(one[name as keyof object]))

/** Nothing was typed yet in what nobody has begun. */
export const revisionOf = (draft: Draft, part: PartName): number =>
  (part === 'about' ? draft.about : draft.words[part])?.revision ?? 0

/**
 * Puts what was typed in the place of what the form was drawn with (`revision`); what a colleague has saved since is not
 * overwritten unseen. Whoever was asked to read it has to be asked again. Null where nothing is other than before.
 */
export function savePart(own: OwnHandout, { part, typed }: TypedPart, revision: number, by: By): Written | null {
  const { draft } = own
  if (!draft) return refused('draft-gone')
  const before = part === 'about' ? draft.about : draft.words[part]
  if (before ? same(before, typed) : same({ title: '', text: '' }, typed)) return null
  if (revisionOf(draft, part) !== revision) return refused('part-changed')
  const sign = { revision: revision + 1, by: by.staffId, at: by.now.toISOString() }
  const next =
    part === 'about'
      ? { ...draft, about: { ...typed, ...sign } }
      : { ...draft, words: { ...draft.words, [part]: { ...typed, ...sign } } }
  return written({ draft: next, writers: [...new Set([...own.writers, by.staffId])], askedBy: null, askedAt: null })
}

interface Source {
  readonly about?: DraftAbout
  readonly words?: Readonly<Partial<Record<Locale, DraftWords>>>
}

/** A draft of nothing, or of what is there already. */
export function newDraft({ about = emptyAbout, words = {} }: Source, { staffId, now }: By): Draft {
  const sign = { revision: 1, by: staffId, at: now.toISOString() }
  const signed = Object.entries(words).map(([locale, typed]) => [locale, { ...typed, ...sign }] as const)
  return { about: { ...about, ...sign }, words: Object.fromEntries(signed) }
}

export function askToRead(own: OwnHandout, isWhole: boolean, { staffId, now }: By): Written {
  if (!own.draft) return refused('draft-gone')
  if (!isWhole) return refused('draft-unfinished')
  return written({ askedBy: staffId, askedAt: now }, { type: 'asked' })
}

interface Publishing {
  readonly staffId: string
  /** At the clinic: YYYY-MM-DD. */
  readonly today: string
  /** What Keel has by now of the one that it was made of. */
  readonly keelsVersion: number | undefined
}

/**
 * A second person answers for it, too: nobody who had a hand in it publishes it. What Keel has by now was there to be looked at
 * while the next version was written.
 */
export function publish(
  own: OwnHandout,
  shelf: NonNullable<OwnHandout['shelf']>,
  { staffId, today, keelsVersion }: Publishing,
): Written {
  if (!own.draft || !own.askedBy) return refused('draft-not-asked')
  if (own.retiredAt) return refused('handout-retired')
  if (own.writers.includes(staffId)) return refused('second-person-needed')
  const version = own.version + 1
  return written(
    {
      ...{ version, shelf, ownerId: own.askedBy, reviewedOn: today },
      ...(own.version > 0 && keelsVersion !== undefined && { adaptsVersion: keelsVersion }),
      ...{ draft: null, writers: [], askedBy: null, askedAt: null },
    },
    { type: 'published', version },
  )
}

export function returnDraft(own: OwnHandout, words: string): Written {
  if (!own.draft || !own.askedBy) return refused('draft-not-asked')
  return written({ askedBy: null, askedAt: null }, { type: 'returned', words })
}

/** What was never published leaves the library with its draft. */
export function dropDraft(own: OwnHandout, { now }: By): Written {
  if (!own.draft) return refused('draft-gone')
  const gone = { draft: null, writers: [], askedBy: null, askedAt: null }
  return written(own.version === 0 ? { ...gone, retiredAt: now } : gone, { type: 'dropped' })
}

/** It is not sent any more; whoever was sent it keeps it. */
export const retire = (own: OwnHandout, { now }: By): Written | null =>
  own.retiredAt ? null : written({ retiredAt: now }, { type: 'retired' })

export function restore(own: OwnHandout): Written | null {
  if (own.version === 0) return refused('not-found')
  return own.retiredAt ? written({ retiredAt: null }, { type: 'restored' }) : null
}
