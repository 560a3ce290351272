import 'server-only'
import { parse, stringify } from 'yaml'
import { occasions } from '@/lib/content/handouts/occasions'
import { type HandoutFile, fileText, frontOf, readHandoutFile } from '@/lib/handouts/handout-file'

/** What aliases may grow to; a file of a handout needs none. */
const options = { maxAliasCount: 0, schema: 'core', strict: true } as const

export const readFile = (text: string) =>
  readHandoutFile(text, { parse: (front): unknown => parse(front, options), occasions })

export const writeFile = (file: HandoutFile): string => fileText(stringify(frontOf(file), { lineWidth: 0 }), file.words)
