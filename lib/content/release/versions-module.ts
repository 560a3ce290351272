const camelCase = (name: string): string =>
  name.replace(/\.json$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const isQuestionnaire = (name: string): boolean => name.includes('-questionnaire-')

/** The text of the module that lists every released questionnaire of a folder, so that a build holds them all. */
export function versionsModule(files: readonly string[]): string {
  const names = files.filter(isQuestionnaire).sort()
  return [
    '// Written by `npm run release`.',
    `import type { Released } from '@/lib/pathways/pathway'`,
    ...names.map((name) => `import ${camelCase(name)} from './${name}'`),
    '',
    'export const released = {',
    `  questionnaires: [${names.map(camelCase).join(', ')}],`,
    '} as unknown as Released',
    '',
  ].join('\n')
}
