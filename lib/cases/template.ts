import { z } from 'zod'
import { nameLine } from '@/lib/clinics/settings'
import { isWritable } from '@/lib/intake/answers'
import { filledIn, longestName, mostWords, type TemplateKind, templateKinds } from './template-text'

/** All of them come with the page of a case. */
export const mostTemplates = 40

/** What a lead types. Browsers send each line break as two signs. */
export const templateSchema = z.object({
  name: nameLine(longestName).min(1, 'field-missing'),
  kind: z.enum(templateKinds, 'choose-from-list'),
  words: z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, '\n'))
    .trim()
    .min(1, 'field-missing')
    .max(mostWords, 'text-too-long')
    .refine(isWritable, 'characters-not-allowed'),
})

export interface Template {
  readonly id: string
  readonly revision: number
  readonly name: string
  readonly kind: TemplateKind
  readonly words: string
  readonly archivedAt: Date | null
}

type Named = Pick<Template, 'name' | 'kind'>

/** Why it cannot stand beside those that are offered. `id` is null for a new one. */
export function whyNotOffered(
  all: readonly Template[],
  id: string | null,
  { name, kind }: Named,
): 'template-name-taken' | 'templates-full' | null {
  const others = all.filter((each) => each.archivedAt === null && each.id !== id)
  if (others.some((other) => other.name === name && other.kind === kind)) return 'template-name-taken'
  return others.length >= mostTemplates ? 'templates-full' : null
}

/** Of one kind: what can be put into its text, and with what it begins. */
export interface FilledTemplates {
  readonly offered: readonly Pick<Template, 'id' | 'name' | 'words'>[]
  readonly begun: string
}
export type Templates = Readonly<Record<TemplateKind, FilledTemplates>>

/** Each kind's own, filled in; `asked` names by its id the one with which a kind begins. */
export function filledFor(
  all: readonly Pick<Template, 'id' | 'name' | 'kind' | 'words'>[],
  values: Parameters<typeof filledIn>[1] | null,
  asked: Readonly<Partial<Record<TemplateKind, unknown>>>,
): Templates {
  const of = (kind: TemplateKind): FilledTemplates => {
    const offered = values
      ? all
          .filter((each) => each.kind === kind)
          .map(({ id, name, words }) => ({ id, name, words: filledIn(words, values) }))
      : []
    return { offered, begun: offered.find(({ id }) => id === asked[kind])?.words ?? '' }
  }
  return { note: of('note'), call: of('call'), closing: of('closing') }
}
