import { z } from 'zod'
import type { Schedule } from '@/lib/clinics/schedule'
import { isWritable } from '@/lib/intake/answers'
import { type Refused, refused } from '@/lib/result'
import { isMoreUrgent, tiers } from '@/lib/triage/urgency'
import {
  type Case,
  isStillAnswering,
  type Judgment,
  judgments,
  type Outcome,
  type OutcomeCode,
  outcomes,
  tierReasons,
} from './case'
import type { CaseEvent } from './case-event'
import { answeredBy } from './escalation'
import { afterTierChange, carriedOn, handedOver } from './next-step'
import type { Wanted } from './not-reached'
import { dueAt } from './targets'

export interface By {
  readonly staffId: string
  readonly now: Date
  readonly schedule: Schedule
}

export type Decision = { readonly ok: true; readonly case: Case; readonly event: CaseEvent } | Refused

export const caseWords = z.string().trim().max(4000, 'text-too-long').refine(isWritable, 'characters-not-allowed')

export const changeTierSchema = z.object({
  tier: z.enum(tiers, 'choose-from-list'),
  reason: z.enum(tierReasons, 'choose-from-list'),
  words: caseWords,
})
export const closeSchema = z.object({
  outcome: z.enum(outcomes, 'choose-from-list'),
  words: caseWords.min(3, 'closing-needs-words'),
  /** Nobody has to judge. */
  judged: z
    .enum(['', ...judgments], 'choose-from-list')
    .optional()
    .transform((judged) => (judged === '' ? undefined : judged)),
  /** Of the complaint's list, by their codes in ICD-10. */
  codes: z
    .array(z.string().max(8, 'choose-from-list'))
    .max(100, 'choose-from-list')
    .optional()
    .transform((codes) => codes ?? []),
})
export const noteSchema = z.object({ words: caseWords.min(1, 'field-missing') })

export const changed = (current: Case, change: Partial<Case>, event: CaseEvent): Decision => ({
  ok: true,
  case: { ...current, ...change, revision: current.revision + 1 },
  event,
})

/** Whoever acts has looked, answers for it by name, and carries on with what is next. */
export const looked = (current: Case, by: By) => ({
  firstLookAt: current.firstLookAt ?? by.now,
  escalation: answeredBy(current.escalation, by),
  nextStep: carriedOn(current, by),
})

/**
 * One owner at a time. Claiming what is already one's own is refused too, so that a double tap leaves one event. What was to be
 * handed over is so by it, unless whoever said so (`handsOver`) claims it.
 */
export function claim(current: Case, by: By, handsOver: string | null = null): Decision {
  switch (current.standing.state) {
    case 'closed':
      return refused('case-closed')
    case 'claimed':
      return refused(current.standing.ownerId === by.staffId ? 'case-yours-already' : 'case-taken')
    case 'open': {
      const standing = { state: 'claimed', ownerId: by.staffId } as const
      const nextStep = handsOver === by.staffId ? current.nextStep : handedOver(current)
      return changed(current, { standing, ...looked({ ...current, nextStep }, by) }, { type: 'claimed' })
    }
  }
}

export function release(current: Case, by: By): Decision {
  if (current.standing.state !== 'claimed') return refused('case-not-claimed')
  if (current.standing.ownerId !== by.staffId) return refused('case-taken')
  return changed(current, { standing: { state: 'open' } }, { type: 'released' })
}

/** Raising is free; lowering needs words as well as a coded reason. The target runs from where it ran from. */
export function changeTier(current: Case, command: z.infer<typeof changeTierSchema>, by: By): Decision {
  if (current.standing.state === 'closed') return refused('case-closed')
  const { tier, reason, words } = command
  if (tier === current.tier) return refused('tier-same', { fields: { tier: { code: 'tier-same' } } })
  if (isMoreUrgent(current.tier, tier) && words.length < 3) {
    return refused('invalid', { fields: { words: { code: 'lowering-needs-words' } } })
  }
  return changed(
    current,
    {
      tier,
      dueAt: dueAt(tier, current.targetFrom, by.schedule),
      ...looked(current, by),
      nextStep: afterTierChange(current, tier, by),
    },
    { type: 'tier-changed', from: current.tier, to: tier, reason, words },
  )
}

export interface AtClosing {
  /** What stands against closing as not reached, and whether a lead says yes to it all the same. */
  readonly wanted: Wanted | null
  readonly isLead: boolean
  /** By when a colleague has to read it; null where nobody has to. */
  readonly signBy: Date | null
}

interface Closing {
  readonly outcome: Outcome
  readonly words: string
  readonly judged?: Judgment | undefined
  readonly codes?: readonly OutcomeCode[]
}

const closedEvent = (
  { judged, codes = [], ...command }: Closing,
  isEarly: boolean,
  isToBeRead: boolean,
): CaseEvent => ({
  ...{ type: 'closed', ...command },
  ...(isEarly ? { isEarly } : {}),
  ...(isToBeRead ? { isToBeRead } : {}),
  ...(judged ? { judged } : {}),
  ...(codes.length > 0 ? { codes: [...codes] } : {}),
})

/** A case nobody holds is closed by whoever closes it; one that another holds is not. */
export function close(current: Case, command: Closing, by: By, { wanted, isLead, signBy }: AtClosing): Decision {
  const { standing } = current
  if (standing.state === 'closed') return refused('case-closed')
  if (standing.state === 'claimed' && standing.ownerId !== by.staffId) return refused('case-taken')
  if (isStillAnswering(current) && command.outcome === 'opened-in-error') return refused('case-still-answering')
  const isEarly = command.outcome === 'not-reached' && wanted !== null
  if (isEarly && !isLead) {
    return refused('invalid', { fields: { outcome: { code: 'not-reached-yet', values: { calls: wanted.calls } } } })
  }
  return changed(
    current,
    {
      standing: {
        ...{ state: 'closed', ownerId: by.staffId, closedAt: by.now, signBy },
        ...{ outcome: command.outcome, codes: command.codes ?? [] },
      },
      ...looked(current, by),
      nextStep: null,
    },
    closedEvent(command, isEarly, signBy !== null),
  )
}
