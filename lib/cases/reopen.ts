import { z } from 'zod'
import { refused } from '@/lib/result'
import type { Case } from './case'
import { firstLook, carriedOn } from './next-step'
import { type By, caseWords, changed, type Decision } from './transitions'

export const reopenSchema = z.object({ words: caseWords.min(1, 'field-missing') })

/** Nobody holds it then, so that it stands on the worklist for whoever is free. */
export function reopen(current: Case, { words }: z.infer<typeof reopenSchema>, by: By): Decision {
  if (current.standing.state !== 'closed') return refused('case-not-closed')
  const nextStep = carriedOn({ nextStep: firstLook(by.now), tier: current.tier }, by)
  return changed(current, { standing: { state: 'open' }, nextStep, tries: 0 }, { type: 'reopened', words })
}
