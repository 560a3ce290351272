import 'server-only'
import { z } from 'zod'
import { blocksOf } from '@/lib/content/handouts/blocks'
import { findHandout } from '@/lib/content/handouts/library'
import { occasions } from '@/lib/content/handouts/occasions'
import { knownWords } from '@/lib/content/handouts/known-words'
import { pictures } from '@/lib/content/pictures/pictures'
import { listHandoutEvents } from '@/lib/db/own-handout-events'
import { getClinic } from '@/lib/db/clinics'
import { staffNames } from '@/lib/db/staff'
import { type Draft, titleOfDraft, writtenIn } from '@/lib/handouts/draft'
import type { Occasion } from '@/lib/handouts/handout'
import type { OwnHandout } from '@/lib/handouts/own-handout'
import { revisionOf } from '@/lib/handouts/writing'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { refused } from '@/lib/result'
import { defineQuery, done, wouldAllow } from '../gateway'
import { changesIn } from '../steps/draft-changes'
import { loadOwn, wholeness } from '../steps/load-draft'

/** A draft, for whoever writes it and whoever is asked to read it. */
export const viewDraft = defineQuery({
  who: 'staff',
  action: 'draft.view',
  /** `isCompared`: beside what it changes. */
  input: z.object({
    handoutId: z.uuid(),
    locale: z.enum(locales).default('en'),
    isCompared: z.boolean().default(false),
  }),
  load: (context, { handoutId }) => loadOwn(context, handoutId),
  run: async ({ tx, clinicId, actor }, own, { locale, isCompared }) => {
    const { draft } = own
    if (!draft) return refused('draft-gone')
    const { read, lacks, own: ownPictures } = await wholeness({ tx, clinicId }, draft)
    const clinic = await getClinic(tx, clinicId)
    const keels = own.adapts === null ? undefined : findHandout(own.adapts)
    const people = [own.askedBy, ...own.writers, draft.about.by, ...Object.values(draft.words).map(({ by }) => by)]
    const names = await staffNames(
      tx,
      clinicId,
      people.filter((id) => id !== null),
    )
    const nameOf = (id: string | null | undefined) => (id ? (names.get(id) ?? '') : null)
    const { title = '', text = '', at, by } = draft.words[locale] ?? {}
    return done({
      ...{ id: own.id, revision: own.revision, version: own.version, locale, lacks },
      name: titleOfDraft(draft),
      adapts: adaptsView(own),
      words: { title, text, revision: revisionOf(draft, locale), at: at ?? null, by: nameOf(by) },
      /** In another language, to be translated from. */
      beside: besideOf(draft, locale),
      about: { ...draft.about, by: nameOf(draft.about.by) },
      /** What it may hang on, and what it hangs on already as Keel's own does that it was made of. */
      occasions: occasions.map(({ id, group, reason, isCaution = false }) => ({ id, group, reason, isCaution })),
      asKeels: {
        suggestedFor: reasonsOf(keels?.suggestedWhen),
        cautionedFor: reasonsOf(keels?.cautionedWhen),
      },
      read: read.find((each) => each.locale === locale) ?? null,
      languages: locales.filter((each) => clinic.languages.includes(each) || draft.words[each] !== undefined),
      missing: clinic.languages.filter((each) => !read.some((written) => written.locale === each)),
      blocks: { ...blocksOf(locale), own: ownPictures },
      pictures: Object.fromEntries(pictures),
      knownWords,
      changes: isCompared ? await changesIn({ tx, clinicId }, own, draft) : null,
      asked: own.askedAt && { at: own.askedAt, by: nameOf(own.askedBy) ?? '' },
      writers: own.writers.map((id) => nameOf(id) ?? ''),
      timeZone: clinic.timeZone,
      events: await listHandoutEvents(tx, clinicId, own.id),
      mayWrite: wouldAllow(actor, 'draft.write'),
      mayPublish: wouldAllow(actor, 'draft.publish') && !own.writers.includes(actor.staffId),
    })
  },
})

const reasonsOf = (of: readonly Occasion[] = []): readonly string[] => of.map(({ reason }) => reason)

function besideOf(draft: Draft, locale: Locale) {
  const { words } = draft
  const other = writtenIn(draft).find((each) => each !== locale)
  const { title = '', text = '', at = '' } = (other && words[other]) ?? {}
  if (!other) return null
  const here = words[locale]?.at
  // What was translated from it was saved later by itself.
  const isOriginal = locales.indexOf(other) < locales.indexOf(locale)
  return { locale: other, title, text, isNewer: isOriginal && here !== undefined && at > here }
}

function adaptsView({ adapts, adaptsVersion }: OwnHandout) {
  const keels = adapts === null ? undefined : findHandout(adapts)
  if (!keels) return null
  const { handout: id, version, words } = keels
  return { id, title: words.en.title, version, madeFrom: adaptsVersion ?? version }
}
