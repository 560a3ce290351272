import type { Pathway } from '@/lib/pathways/pathway'
import { type Entry, entriesOf } from '../release/entries'
import { type FrozenProblem, frozenProblems, type Ledger } from '../release/ledger'
import type { Content, ContentProblem } from './content'
import { contentsOf } from './current'
import { fileOfHandout, questionnaireFile } from './files'

const fileOf = (content: Content, { kind, id, locale }: Entry): string => {
  if (kind === 'handout') return fileOfHandout(content, id, locale ?? 'entry')
  return kind === 'rules' ? content.written.ruleSet : questionnaireFile(content)
}

/** What was released must not change, and what is current must have been released. */
export function releasedProblems(pathway: Pathway, ledger: Ledger): readonly ContentProblem[] {
  const entries = contentsOf(pathway).flatMap((content) => entriesOf(content).map((entry) => ({ entry, content })))
  const located = ({ entry, file, problem }: FrozenProblem): ContentProblem => {
    const content = entries.find((each) => each.entry === entry)?.content
    const place = entry && content ? fileOf(content, entry) : `${pathway.folder}/released/${String(file)}`
    return { file: place, id: entry ? entry.id : 'released', problem }
  }
  const problems = frozenProblems(
    entries.map(({ entry }) => entry),
    ledger,
  )
  return problems.map(located)
}
