import 'server-only'
import { z } from 'zod'
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
  run: (_context, entry, input) => {
    const { title, body, locale, teachBack, review, version, reviewedOn, sources, about } = published(
      entry,
      input.locale,
    )
    const pictures = picturesOf(body)
    return Promise.resolve(
      done({ title, body, pictures, locale, teachBack, review, version, reviewedOn, sources, about }),
    )
  },
})
