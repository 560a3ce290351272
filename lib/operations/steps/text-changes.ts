import 'server-only'
import { diffLines, diffWordsWithSpace } from 'diff'
import type { TextChange } from '@/lib/handouts/text-change'

/** Changed lines word by word, between lines that stayed; a long stretch of these is left out. */
export function changesOf(before: string, after: string): readonly TextChange[] {
  const parts = diffLines(before, after)
  if (parts.every(({ added, removed }) => !added && !removed)) return []
  return parts.flatMap(({ value, added, removed }, at): readonly TextChange[] => {
    const next = parts[at + 1]
    if (removed && next?.added) return wordsOf(value, next.value)
    if (added && parts[at - 1]?.removed) return []
    return [{ kind: added ? 'added' : removed ? 'removed' : 'same', text: added || removed ? value : shortened(value) }]
  })
}

const wordsOf = (before: string, after: string): readonly TextChange[] =>
  diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))

const kept = 2

/** The lines beside a change say where it is. */
function shortened(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n')
  const isShort = lines.length <= kept * 2 + 1
  return `${(isShort ? lines : [...lines.slice(0, kept), '…', ...lines.slice(-kept)]).join('\n')}\n`
}
