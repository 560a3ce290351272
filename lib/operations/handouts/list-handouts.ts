import 'server-only'
import { occasions } from '@/lib/content/handouts/occasions'
import { findHandout, library } from '@/lib/content/handouts/library'
import { readingFacts } from '@/lib/content/handouts/reading-facts'
import { getClinic } from '@/lib/db/clinics'
import { handoutsUsed } from '@/lib/db/insights-handouts'
import { listSets } from '@/lib/db/handout-sets'
import { listStarred } from '@/lib/db/starred-handouts'
import { listOwn } from '@/lib/db/own-handouts'
import { staffNames } from '@/lib/db/staff'
import { titleOfDraft } from '@/lib/handouts/draft'
import { setView } from '@/lib/handouts/handout-set'
import { isWanted, narrowSchema } from '@/lib/handouts/narrow'
import type { OwnHandout } from '@/lib/handouts/own-handout'
import { isReviewDue } from '@/lib/handouts/review'
import { englishTitle, isOut, placeOf, type Shelved, shelves } from '@/lib/handouts/shelves'
import { defineQuery, done, wouldAllow } from '../gateway'

const countedMs = 90 * 24 * 60 * 60 * 1000

/** The library, as it would be sent today: what somebody means by these words, their starred ones first, with what became of it of late. */
export const listHandouts = defineQuery({
  who: 'staff',
  action: 'handout.browse',
  input: narrowSchema,
  load: ({ tx, clinicId }) => listOwn(tx, clinicId),
  run: async ({ tx, clinicId, actor, now }, own, narrow) => {
    const since = new Date(now.getTime() - countedMs)
    const used = await handoutsUsed(tx, clinicId, { from: since, until: now })
    const clinic = await getClinic(tx, clinicId)
    const all = shelves(library, own, occasions)
    const starred = await listStarred(tx, clinicId, actor.staffId)
    const known = all.map((each) => ({ each, facts: factsOf(each, own, now) }))
    const rows = known
      .filter(({ each, facts }) => isWanted(each, facts, narrow))
      .map(({ each, facts }) => {
        const { sent = 0, confirmed = 0 } = used.find(({ handout }) => handout === each.handout) ?? {}
        return {
          id: each.handout,
          title: englishTitle(each),
          about: each.about,
          version: each.version,
          reviewedOn: each.reviewedOn,
          isOwn: each.isOwn,
          keelsIsNow: each.keelsIsNow,
          missing: clinic.languages.filter((locale) => each.titles[locale] === undefined),
          ...facts,
          sent,
          confirmed,
          isStarred: starred.includes(placeOf(each)),
        }
      })
    const drafts = own.filter(({ draft }) => draft !== null)
    const names = await staffNames(
      tx,
      clinicId,
      drafts.flatMap(({ askedBy, writers }) => [askedBy ?? writers.at(-1) ?? '']).filter((id) => id !== ''),
    )
    return done({
      rows: [...rows.filter(({ isStarred }) => isStarred), ...rows.filter(({ isStarred }) => !isStarred)],
      of: all.length,
      due: known.filter(({ facts }) => facts.isReviewDue).length,
      languages: clinic.languages,
      sets: (await listSets(tx, clinicId)).map((each) => setView(each, all)),
      mayArrange: wouldAllow(actor, 'handout.arrange'),
      drafts: drafts.map((each) => draftRow(each, names, actor.staffId)),
      retired: own.filter((each) => each.version > 0 && !isOut(each)).map(retiredRow),
      timeZone: clinic.timeZone,
      mayWrite: wouldAllow(actor, 'draft.write'),
    })
  },
})

function factsOf({ handout, reviewedOn, reviewMonths }: Shelved, own: readonly OwnHandout[], now: Date) {
  const due = { isReviewDue: isReviewDue(reviewedOn, reviewMonths, now) }
  const keels = findHandout(handout)
  if (keels) return { ...readingFacts(keels), ...due }
  const { grade = null, minutes = 1 } = own.find(({ id }) => id === handout)?.shelf ?? {}
  return { grade, minutes, ...due }
}

const draftRow = (
  { id, draft, version, askedBy, askedAt, writers }: OwnHandout,
  names: ReadonlyMap<string, string>,
  staffId: string,
) => ({
  id,
  title: draft ? titleOfDraft(draft) : '',
  isNew: version === 0,
  askedAt,
  by: names.get(askedBy ?? writers.at(-1) ?? '') ?? '',
  /** Whether this very person may be the second who reads it. */
  isForMe: askedAt !== null && !writers.includes(staffId),
})

const retiredRow = ({ id, shelf, version }: OwnHandout) => ({
  ...{ id, version },
  title: shelf ? englishTitle(shelf) : '',
})
