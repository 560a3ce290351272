import { z } from 'zod'
import { refused } from '@/lib/result'
import type { Case } from './case'
import { handedOver } from './next-step'
import { type By, changed, type Decision, looked } from './transitions'

/** Names the owner it was decided about: the case may be another's by now, and that one was never asked about. */
export const takeOverSchema = z.object({ ownerId: z.uuid() })

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
      const theirs = { ...current, nextStep: handedOver(current) }
      return changed(current, { standing: mine, ...looked(theirs, by) }, { type: 'taken-over', fromId: ownerId })
    }
  }
}
