import { z } from 'zod'
import { nameLine } from '@/lib/clinics/settings'
import { type Refused, refused } from '@/lib/result'
import type { Case } from './case'
import type { CaseEvent } from './case-event'
import { type Delay, delays, delaysFor, spanOf } from './delays'
import { dueBefore, visit, visitBehind } from './next-step'
import { type NextStep, settableSteps } from './step'
import { after } from './targets'
import { type By, looked } from './transitions'
import type { Row } from './undo'
import { isRefusedVisit, visitAt, visitSchema } from './visit'

export const setNextStepSchema = visitSchema.extend({
  kind: z.enum(settableSteps, 'choose-from-list'),
  /** Not needed where it is said when the patient comes in. */
  delay: z.enum(['', ...delays], 'choose-from-list'),
  to: nameLine(80),
})

type NextStepSet = { readonly ok: true; readonly case: Case; readonly event: CaseEvent } | Refused

export function setNextStep(
  current: Case,
  { kind, delay, to, ...typed }: z.infer<typeof setNextStepSchema>,
  by: By,
): NextStepSet {
  if (current.standing.state === 'closed') return refused('case-closed')
  const agreed = kind === 'see' ? visitAt(typed, current.tier, by) : null
  if (isRefusedVisit(agreed)) return agreed
  if (agreed) return set(current, visit(agreed), null, by)
  if (delay === '' || !delaysFor(current.tier).includes(delay)) {
    return refused('invalid', { fields: { delay: { code: 'choose-from-list' } } })
  }
  const isHandedOver = kind === 'hand-over'
  if (isHandedOver && to === '') return refused('invalid', { fields: { to: { code: 'field-missing' } } })
  const at = after(spanOf[delay](current.tier), by.now, by.schedule)
  // What stands before a visit can be put off until it; who chooses something in place of the visit gives it up.
  const behind = kind === 'call' || kind === 'wait' ? visitBehind(current.nextStep, by.now) : null
  const next = { kind, at: dueBefore(behind, at), to: isHandedOver ? to : null, ...(behind ? { visitAt: behind } : {}) }
  return set(current, next, delay, by)
}

function set(
  current: Case,
  nextStep: NextStep & { readonly kind: (typeof settableSteps)[number] },
  delay: Delay | null,
  by: By,
): NextStepSet {
  const { kind: step, at, to, isAgreed } = nextStep
  const typed = { ...(isAgreed ? { isAgreed } : {}), ...(delay ? { delay } : {}) }
  const event = { type: 'next-step-set', step, at: at.toISOString(), to, ...typed } as const
  return { ok: true, case: { ...current, ...looked(current, by), nextStep }, event }
}

/** Who said that it is to be handed over. */
export const handsOverBy = (rows: readonly Row[]): string | null =>
  rows.findLast(({ event }) => event.type === 'next-step-set' && event.step === 'hand-over')?.actorId ?? null
