import { locales } from '@/lib/intake/questionnaire'
import type { Content, ContentProblem } from './content'
import { duplicates } from './duplicates'

/** A letter, two digits, and where it says more one or two digits after a point. */
const shape = /^[A-TV-Z]\d{2}(\.\d{1,2})?$/

/** Each code of an outcome is one, stands there once, and has words in every language; no words are left over. */
export const outcomeProblems = ({ outcomes: { folder, codes, words } }: Content): readonly ContentProblem[] => [
  ...codes.filter((id) => !shape.test(id)).map((id) => ({ ...inList(folder), id, problem: 'it is no code of ICD-10' })),
  ...duplicates(codes).map((id) => ({ ...inList(folder), id, problem: 'two outcomes have this code' })),
  ...locales.flatMap((locale) => {
    const said = words[locale] ?? {}
    const file = `${folder}/words/${locale}.ts`
    return [
      ...codes.filter((id) => !said[id]?.trim()).map((id) => ({ file, id, problem: 'it has no words' })),
      ...Object.keys(said)
        .filter((id) => !codes.includes(id))
        .map((id) => ({ file, id, problem: 'no outcome has this code' })),
    ]
  }),
]

const inList = (folder: string) => ({ file: `${folder}/outcome-codes.ts` })
