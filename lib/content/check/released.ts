import { type Entry, entriesOf } from '../released/entries'
import { type FrozenProblem, frozenProblems, type Released } from '../released/ledger'
import type { Content, ContentProblem } from './content'
import { fileOfHandout, questionnaireFile, setFile } from './files'

const fileOf = (content: Content, { kind, id, locale }: Entry): string => {
  if (kind === 'handout') return fileOfHandout(content, id, locale ?? 'entry')
  return kind === 'rules' ? setFile : questionnaireFile
}

const located = (content: Content, { entry, file, problem }: FrozenProblem): ContentProblem => ({
  file: entry ? fileOf(content, entry) : `lib/content/released/${String(file)}`,
  id: entry ? entry.id : 'released',
  problem,
})

/** What was released must not change, and what is current must have been released. */
export const releasedProblems = (content: Content, released: Released): readonly ContentProblem[] =>
  frozenProblems(entriesOf(content), released).map((each) => located(content, each))
