import 'server-only'
import { z } from 'zod'
import { library } from '@/lib/content/handouts/library'
import { defineQuery, done } from '../gateway'

/** The library, as it would be sent today. */
export const listHandouts = defineQuery({
  who: 'staff',
  action: 'handout.browse',
  input: z.object({}),
  load: () => Promise.resolve(library),
  run: (_context, handouts) =>
    Promise.resolve(
      done(
        handouts.map(({ handout, words, about, version, reviewedOn }) => ({
          id: handout,
          title: words.en.title,
          about,
          version,
          reviewedOn,
        })),
      ),
    ),
})
