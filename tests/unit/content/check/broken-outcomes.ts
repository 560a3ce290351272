import type { Draft, Row } from './broken'
import { must } from './broken'

const folder = 'lib/content/pathways/back-pain'
const wordsIn = ({ outcomes: { words } }: Draft, locale: 'en' | 'es') => must(words[locale])

export const inOutcomes: readonly Row[] = [
  [
    'a code of an outcome without words',
    `${folder}/words/es.ts`,
    'M54.5',
    'it has no words',
    (content) => {
      wordsIn(content, 'es')['M54.5'] = ' '
    },
  ],
  [
    'words for a code that is not there',
    `${folder}/words/en.ts`,
    'Z99.9',
    'no outcome has this code',
    (content) => {
      wordsIn(content, 'en')['Z99.9'] = 'Something else'
    },
  ],
  [
    'a code that is none',
    `${folder}/outcome-codes.ts`,
    'back-pain',
    'it is no code of ICD-10',
    (content) => {
      content.outcomes.codes.push('back-pain')
      for (const said of Object.values(content.outcomes.words)) said['back-pain'] = 'Back pain'
    },
  ],
  [
    'a code twice',
    `${folder}/outcome-codes.ts`,
    'M54.5',
    'two outcomes have this code',
    ({ outcomes: { codes } }) => {
      codes.push('M54.5')
    },
  ],
]
