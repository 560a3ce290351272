import { type Entry, entriesOf } from '../released/entries'
import { type FrozenProblem, frozenProblems, type Released } from '../released/ledger'
import type { Content, ContentProblem } from './content'
import { fileOfHandout, questionnaireFile, setFile } from './files'

const fileOf = (content: Content, { kind, id, locale }: Entry): string => {
  if (kind === 'handout') return fileOfHandout(content, id, locale ?? 'entry')
  return kind === 'rules' ? setFile(content) : questionnaireFile(content)
}

const located = (content: Content | undefined, { entry, file, problem }: FrozenProblem): ContentProblem => ({
  file: entry && content ? fileOf(content, entry) : `lib/content/released/${String(file)}`,
  id: entry ? entry.id : 'released',
  problem,
})

/** What was released must not change, and what is current must have been released. */
export function releasedProblems(all: readonly Content[], released: Released): readonly ContentProblem[] {
  const entries = all.flatMap((content) => entriesOf(content).map((entry) => ({ entry, content })))
  const contentOf = (found: Entry | null) => entries.find(({ entry }) => entry === found)?.content
  const problems = frozenProblems(
    entries.map(({ entry }) => entry),
    released,
  )
  return problems.map((each) => located(contentOf(each.entry), each))
}
