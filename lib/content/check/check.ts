import { anotherProblems } from './another'
import type { Content, ContentProblem } from './content'
import { handoutProblems } from './handouts'
import { messageProblems } from './messages'
import { outcomeProblems } from './outcomes'
import { questionProblems } from './questions'
import { ruleProblems } from './rules'
import { signProblems } from './signs'
import { translationProblems } from './translations'
import { wordProblems } from './words'

/** Everything that is wrong with the content, as far as a program can tell; what a clinician must judge is not here. */
export const contentProblems = (content: Content): readonly ContentProblem[] => [
  ...ruleProblems(content),
  ...questionProblems(content),
  ...signProblems(content),
  ...wordProblems(content),
  ...translationProblems(content),
  ...anotherProblems(content),
  ...handoutProblems(content),
  ...outcomeProblems(content),
  ...messageProblems(content),
]
