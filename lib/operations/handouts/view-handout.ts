import 'server-only'
import { z } from 'zod'
import { getClinic, letterheadOf } from '@/lib/db/clinics'
import { findHandout } from '@/lib/content/handouts/library'
import { picturesOf } from '@/lib/content/pictures/pictures'
import { published } from '@/lib/handouts/handout'
import { locales } from '@/lib/intake/questionnaire'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** A handout as a patient would see it, for the clinician who is about to send it. */
export const viewHandout = defineQuery({
  who: 'staff',
  action: 'handout.browse',
  input: z.object({ handout: z.string().max(20), locale: z.enum(locales).default('en') }),
  load: (_context, { handout }) => Promise.resolve(findHandout(handout) ?? refused('not-found')),
  run: async ({ tx, clinicId }, entry, input) => {
    const { title, body, locale, teachBack, review, version, reviewedOn, sources, about } = published(
      entry,
      input.locale,
    )
    const clinic = await getClinic(tx, clinicId)
    return done({
      ...{ title, body, locale, teachBack, review, version, reviewedOn, sources, about },
      pictures: picturesOf(body),
      clinic: letterheadOf(clinic),
      timeZone: clinic.timeZone,
    })
  },
})
