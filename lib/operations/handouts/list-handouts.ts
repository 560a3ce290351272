import 'server-only'
import { z } from 'zod'
import { library } from '@/lib/content/handouts/library'
import { readingFacts } from '@/lib/content/handouts/reading-facts'
import { handoutsUsed } from '@/lib/db/insights-handouts'
import { isMeant } from '@/lib/handouts/find-handouts'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { isReviewDue } from '@/lib/handouts/review'
import { locales } from '@/lib/intake/questionnaire'
import { defineQuery, done } from '../gateway'

const countedMs = 90 * 24 * 60 * 60 * 1000

/** The library, as it would be sent today: what somebody means by these words, with what became of it of late. */
export const listHandouts = defineQuery({
  who: 'staff',
  action: 'handout.browse',
  input: z.object({ search: z.string().max(100).catch('') }),
  load: () => Promise.resolve(library),
  run: async ({ tx, clinicId, now }, handouts, { search }) => {
    const since = new Date(now.getTime() - countedMs)
    const used = await handoutsUsed(tx, clinicId, { from: since, until: now })
    const rows = handouts
      .filter((entry) => isMeant(search, textsOf(entry)))
      .map((entry) => {
        const { sent = 0, confirmed = 0 } = used.find(({ handout }) => handout === entry.handout) ?? {}
        return {
          id: entry.handout,
          title: entry.words.en.title,
          about: entry.about,
          version: entry.version,
          reviewedOn: entry.reviewedOn,
          isReviewDue: isReviewDue(entry.reviewedOn, now),
          ...readingFacts(entry),
          sent,
          confirmed,
        }
      })
    return done({ rows, of: handouts.length })
  },
})

const textsOf = ({ about, askedFor = '', words }: HandoutEntry): readonly string[] => [
  ...[about, askedFor],
  ...locales.map((locale) => words[locale].title),
]
