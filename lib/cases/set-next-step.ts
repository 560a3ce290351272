import { z } from 'zod'
import { isWritable } from '@/lib/intake/answers'
import { type Refused, refused } from '@/lib/result'
import type { Case } from './case'
import type { CaseEvent } from './case-event'
import { delays, delaysFor, spanOf } from './delays'
import { type NextStep, settableSteps } from './step'
import { after } from './targets'
import { type By, looked } from './transitions'

export const setNextStepSchema = z.object({
  kind: z.enum(settableSteps, 'choose-from-list'),
  delay: z.enum(delays, 'choose-from-list'),
  to: z.string().trim().max(80, 'text-too-long').refine(isWritable, 'characters-not-allowed'),
})

export type NextStepSet =
  | { readonly ok: true; readonly case: Case; readonly nextStep: NextStep; readonly event: CaseEvent }
  | Refused

export function setNextStep(
  current: Case,
  { kind, delay, to }: z.infer<typeof setNextStepSchema>,
  by: By,
): NextStepSet {
  if (current.standing.state === 'closed') return refused('case-closed')
  if (!delaysFor(current.tier).includes(delay)) {
    return refused('invalid', { fields: { delay: { code: 'choose-from-list' } } })
  }
  const isHandedOver = kind === 'hand-over'
  if (isHandedOver && to === '') return refused('invalid', { fields: { to: { code: 'field-missing' } } })
  const at = after(spanOf[delay](current.tier), by.now, by.schedule)
  const nextStep = { kind, at, to: isHandedOver ? to : null }
  return {
    ok: true,
    case: { ...current, ...looked(current, by), nextStep },
    nextStep,
    event: { type: 'next-step-set', step: kind, at: at.toISOString(), to: nextStep.to },
  }
}
