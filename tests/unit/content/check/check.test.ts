import { expect, test } from 'vitest'
import { contentProblems } from '@/lib/content/check/check'
import type { ContentProblem } from '@/lib/content/check/content'
import { currentContents } from '@/lib/content/check/current'
import { isThere } from '../../../architecture/files'
import { brokenBy } from './broken'
import { inHandouts } from './broken-handouts'
import { inMessages } from './broken-messages'
import { inOutcomes } from './broken-outcomes'
import { inQuestions } from './broken-questions'
import { inRules } from './broken-rules'
import { inWords } from './broken-words'

test('the content of this checkout has no problem', () => {
  expect(currentContents.flatMap(contentProblems)).toEqual([])
})

test.each([...inRules, ...inQuestions, ...inWords, ...inHandouts, ...inOutcomes, ...inMessages])(
  '%s is found',
  (what, file, id, problem, change) => {
    const found: readonly ContentProblem[] = contentProblems(brokenBy(change))
    expect(found.filter((each) => each.file === file || !isConsequence(what, each))).toEqual([{ file, id, problem }])
    expect(isThere(file)).toBe(true)
  },
)

/** Some mistakes cannot be made alone: what both languages share is missing in both. */
const consequences: Readonly<Record<string, RegExp>> = {
  'a unit without words': /unit fortnights/,
  'a question with no worrying answer': /none of the answers/,
  'a picture that nobody drew': /not those of the English/,
}

const isConsequence = (what: string, { problem }: ContentProblem): boolean => consequences[what]?.test(problem) ?? false
