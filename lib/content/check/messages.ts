import type { Content, ContentProblem, Messages } from './content'
import { fileOfMessages } from './files'
import { samePlaceholders } from './placeholders'
import { mayBeSame } from './same-in-both'

const flat = (tree: Messages, above = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${above}${key}`, value] as const] : flat(value, `${above}${key}.`),
  )

/** The same keys, the same placeholders and tags, and other words. */
export const messageProblems = ({ messages }: Content): readonly ContentProblem[] =>
  Object.entries(messages).flatMap(([name, { en, es }]) => {
    if (!es) return []
    const [english, spanish] = [new Map(flat(en)), new Map(flat(es))]
    const said = (id: string, problem: string) => ({ file: fileOfMessages(name, 'es'), id, problem })
    return [
      ...[...english].flatMap(([id, text]) => {
        const other = spanish.get(id)
        if (other === undefined) return [said(id, 'it is missing')]
        if (!samePlaceholders(text, other)) return [said(id, 'its placeholders or tags are not those of the English')]
        return other === text && !mayBeSame(text) ? [said(id, 'it still says the English')] : []
      }),
      ...[...spanish.keys()].filter((id) => !english.has(id)).map((id) => said(id, 'there is no English for it')),
    ]
  })
