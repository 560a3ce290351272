const camelCase = (name: string): string =>
  name.replace(/\.json$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const listOf = (names: readonly string[], kind: string): string =>
  names
    .filter((name) => name.includes(kind))
    .map(camelCase)
    .join(', ')

/** The text of the module that lists every released file of a folder, so that a build holds them all. */
export function versionsModule(files: readonly string[]): string {
  const names = [...files].sort()
  return [
    '// Written by `npm run release`.',
    `import type { Released } from '@/lib/pathways/pathway'`,
    ...names.map((name) => `import ${camelCase(name)} from './${name}'`),
    '',
    'export const released = {',
    `  questionnaires: [${listOf(names, '-questionnaire-')}],`,
    `  ruleSets: [${listOf(names, '-rules-')}],`,
    '} as unknown as Released',
    '',
  ].join('\n')
}
