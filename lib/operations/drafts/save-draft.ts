import 'server-only'
import { z } from 'zod'
import { occasions } from '@/lib/content/handouts/occasions'
import { aboutSchema, wordsSchema } from '@/lib/handouts/draft'
import { notChoosable } from '@/lib/handouts/occasions'
import { locales } from '@/lib/intake/questionnaire'
import { savePart, type TypedPart } from '@/lib/handouts/writing'
import { refused } from '@/lib/result'
import { defineCommand, settled } from '../gateway'
import { applyWritten, by, loadOwn } from '../steps/load-draft'
import { drawnRevision } from '../steps/drawn-revision'

const drawn = { handoutId: z.uuid(), partRevision: drawnRevision }

/** One part of a draft, as it was typed: what is about it, or its words in one language. It may be unfinished. */
export const saveDraft = defineCommand({
  who: 'staff',
  action: 'draft.write',
  input: z.discriminatedUnion('part', [
    aboutSchema.extend({ ...drawn, part: z.literal('about') }),
    wordsSchema.extend({ ...drawn, part: z.enum(locales) }),
  ]),
  load: (context, { handoutId }) => loadOwn(context, handoutId),
  run: async (context, own, { handoutId, partRevision, ...rest }) => {
    const unknown = rest.part === 'about' ? notChoosable(rest, occasions) : null
    if (unknown) return refused('invalid', { fields: { [unknown.field]: { code: 'choose-from-list' } } })
    const saved = savePart(own, typedPart(rest), partRevision, by(context))
    return settled(await applyWritten(context, own, saved), { type: 'handout.draft-saved', handoutId, part: rest.part })
  },
})

type Given =
  | ({ readonly part: 'about' } & z.output<typeof aboutSchema>)
  | ({ readonly part: (typeof locales)[number] } & z.output<typeof wordsSchema>)

function typedPart(given: Given): TypedPart {
  if (given.part === 'about') {
    const { part, ...typed } = given
    return { part, typed }
  }
  const { part, ...typed } = given
  return { part, typed }
}
