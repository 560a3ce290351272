import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { languageProblems } from '@/lib/content/check/languages'
import { contentFiles, here, staleLists, writeLists } from '@/lib/content/spoken/folder'
import { listText, wordLists } from '@/lib/content/spoken/lists'
import { inLanguage, wordFiles } from '@/lib/content/spoken/word-files'
import { locales } from '@/lib/intake/questionnaire'

const files = contentFiles(here)
const english = wordFiles(files)

describe('the words of this checkout', () => {
  it('are all there, in every language, and listed as they are', () => {
    const stale = staleLists(here, locales).map(({ file }) => file)
    expect(languageProblems(files, locales, stale)).toEqual([])
  })

  it('are of messages, handouts and each form of the pathway', () => {
    const listed = new Map(wordLists(files).map(({ file, named }) => [file, named.map(({ key }) => key)]))
    expect(listed.get('lib/content/messages/spoken-on-pages.ts')).toEqual(['errors', 'patient', 'problem', 'ui'])
    expect(listed.get('lib/content/messages/spoken-by-mail.ts')).toEqual(['mail'])
    expect(listed.get('lib/content/messages/spoken-in-records.ts')).toEqual(['record'])
    expect(listed.get('lib/content/pathways/back-pain/spoken.ts')).toEqual([
      'check-in',
      'intake',
      'rules/free-text',
      'words',
    ])
    const handouts = files.filter((file) => /^lib\/content\/handouts\/.*\/entry\.ts$/.test(file))
    expect(listed.get('lib/content/handouts/spoken.ts')).toHaveLength(handouts.length)
  })
})

describe('a language that has its line and no words', () => {
  const found = languageProblems(files, [...locales, 'xx'], [])

  it('stops the build with a sentence for each file, and for a folder of which nothing is there', () => {
    expect(new Set(found.map(({ problem }) => problem))).toEqual(new Set(['the words of this language are missing']))
    const missing = found.map(({ file }) => file)
    expect(missing).toContain('lib/content/handouts/h6-heat-and-cold/xx.ts')
    expect(missing).toContain('lib/content/pathways/back-pain/words/xx.ts')
    expect(missing.filter((file) => file.endsWith('/xx'))).toEqual([
      'lib/content/messages/xx',
      'lib/content/pathways/back-pain/check-in/xx',
      'lib/content/pathways/back-pain/intake/xx',
      'lib/content/pathways/back-pain/rules/free-text/xx',
    ])
  })

  it.each([
    ['lib/content/messages/xx/mail.json'],
    ['lib/content/pathways/back-pain/intake/xx/nerves.ts'],
    ['lib/content/handouts/get-help-now/xx.ts'],
  ])('is told of %s alone where that alone is missing', (file) => {
    const translated = english.map((each) => inLanguage(each, 'xx')).filter((each) => each !== file)
    expect(languageProblems([...files, ...translated], [...locales, 'xx'], [])).toEqual([
      { file, id: 'xx', problem: 'the words of this language are missing' },
    ])
  })
})

it('a language that has words and no line is said, too', () => {
  const translated = english.map((each) => inLanguage(each, 'xx'))
  expect(languageProblems([...files, ...translated], locales, [])).toEqual([
    { file: 'lib/intake/languages.ts', id: 'xx', problem: 'it has words and no line here' },
  ])
})

it('a list that a command has not written since is said, too', () => {
  expect(languageProblems(files, locales, ['lib/content/handouts/spoken.ts'])).toEqual([
    { file: 'lib/content/handouts/spoken.ts', id: 'spoken', problem: 'it is not of today: npm run generate writes it' },
  ])
})

it('a list names each file of each language, and leaves out what is not there', () => {
  const some = ['p/pathways/a/intake/en/words.ts', 'p/pathways/a/words/en.ts', 'p/pathways/a/words/pt-BR.ts']
  const [list] = wordLists(some)
  expect(list && listText(list, some, ['en', 'pt-BR'])).toBe(`// Written by \`npm run generate\`.
import { words as intakeEn } from './intake/en/words'
import { words as wordsEn } from './words/en'
import { words as wordsPtBR } from './words/pt-BR'

export const spoken = {
  intake: {
    en: intakeEn,
  },
  words: {
    en: wordsEn,
    'pt-BR': wordsPtBR,
  },
}
`)
})

describe('the command', () => {
  let top: string

  beforeEach(() => {
    top = mkdtempSync(join(tmpdir(), 'keel-spoken-'))
    for (const file of ['messages/en/ui.json', 'messages/spoken-on-pages.ts', 'handouts/h2-warning-card/entry.ts']) {
      mkdirSync(dirname(join(top, 'lib/content', file)), { recursive: true })
      cpSync(join(here, 'lib/content', file), join(top, 'lib/content', file))
    }
  })
  afterEach(() => {
    rmSync(top, { recursive: true })
  })

  it('writes what a new folder of words changes, and then nothing', () => {
    mkdirSync(join(top, 'lib/content/messages/xx'))
    writeFileSync(join(top, 'lib/content/messages/xx/ui.json'), '{}')
    expect(writeLists(top, ['en', 'xx'])).toEqual(['lib/content/messages/spoken-on-pages.ts'])
    expect(readFileSync(join(top, 'lib/content/messages/spoken-on-pages.ts'), 'utf8')).toContain(
      `import uiXx from './xx/ui.json'`,
    )
    expect(writeLists(top, ['en', 'xx'])).toEqual([])
  })
})
