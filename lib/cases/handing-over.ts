import { z } from 'zod'
import { refused } from '@/lib/result'
import type { Case } from './case'
import { type By, caseWords, changed, type Decision, looked } from './transitions'

/** Names the owner it was decided about: the case may be another's by now, and that one was never asked about. */
export const takeOverSchema = z.object({ ownerId: z.uuid() })
export const reopenSchema = z.object({ words: caseWords.min(1, 'field-missing') })

/** From a colleague, who is told. A case that nobody holds is claimed instead. */
export function takeOver(current: Case, { ownerId }: z.infer<typeof takeOverSchema>, by: By): Decision {
  const { standing } = current
  switch (standing.state) {
    case 'closed':
      return refused('case-closed')
    case 'open':
      return refused('case-not-claimed')
    case 'claimed': {
      if (standing.ownerId === by.staffId) return refused('case-yours-already')
      if (standing.ownerId !== ownerId) return refused('case-taken')
      const mine = { state: 'claimed', ownerId: by.staffId } as const
      return changed(current, { standing: mine, ...looked(current, by) }, { type: 'taken-over', fromId: ownerId })
    }
  }
}

/** Nobody holds it then, so that it stands on the worklist for whoever is free. */
export function reopen(current: Case, { words }: z.infer<typeof reopenSchema>): Decision {
  if (current.standing.state !== 'closed') return refused('case-not-closed')
  return changed(current, { standing: { state: 'open' } }, { type: 'reopened', words })
}
