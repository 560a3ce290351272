import { type Locale, locales } from '@/lib/intake/questionnaire'
import type { Content, ContentProblem, Messages } from './content'
import { fileOfMessages } from './files'
import { samePlaceholders } from './placeholders'
import { mayBeSame } from './same-as-english'

const flat = (tree: Messages, above = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${above}${key}`, value] as const] : flat(value, `${above}${key}.`),
  )

/** The same keys, the same placeholders and tags, and other words. */
const problemsIn = (locale: Locale, name: string, { messages, sameAsEnglish }: Content): readonly ContentProblem[] => {
  const [en, said] = [messages[name]?.en, messages[name]?.[locale]]
  if (!en || !said || locale === 'en') return []
  const [english, spoken] = [new Map(flat(en)), new Map(flat(said))]
  const problemOf = (id: string, problem: string) => ({ file: fileOfMessages(name, locale), id, problem })
  return [
    ...[...english].flatMap(([id, text]) => {
      const other = spoken.get(id)
      if (other === undefined) return [problemOf(id, 'it is missing')]
      if (!samePlaceholders(text, other))
        return [problemOf(id, 'its placeholders or tags are not those of the English')]
      return other === text && !mayBeSame(text, sameAsEnglish[locale])
        ? [problemOf(id, 'it still says the English')]
        : []
    }),
    ...[...spoken.keys()].filter((id) => !english.has(id)).map((id) => problemOf(id, 'there is no English for it')),
  ]
}

export const messageProblems = (content: Content): readonly ContentProblem[] =>
  Object.keys(content.messages).flatMap((name) => locales.flatMap((locale) => problemsIn(locale, name, content)))
