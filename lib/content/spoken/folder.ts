import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listText, wordLists } from './lists'

/** This checkout. */
export const here = fileURLToPath(new URL('../../..', import.meta.url))

/** Every file of content, from the project's top. */
export const contentFiles = (top: string): readonly string[] =>
  readdirSync(join(top, 'lib/content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(top, join(parentPath, name)).replaceAll('\\', '/'))

/** The lists that do not say what is there, with what they should say. */
export function staleLists(
  top: string,
  locales: readonly string[],
): readonly { readonly file: string; readonly text: string }[] {
  const files = contentFiles(top)
  return wordLists(files)
    .map((list) => ({ file: list.file, text: listText(list, files, locales) }))
    .filter(({ file, text }) => !existsSync(join(top, file)) || readFileSync(join(top, file), 'utf8') !== text)
}

/** Writes those; hands back which. */
export function writeLists(top: string, locales: readonly string[]): readonly string[] {
  const stale = staleLists(top, locales)
  for (const { file, text } of stale) writeFileSync(join(top, file), text)
  return stale.map(({ file }) => file)
}
