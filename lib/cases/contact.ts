import { z } from 'zod'
import { type Refused, refused } from '@/lib/result'
import { type Case, callResults, isStillAnswering } from './case'
import type { CaseEvent } from './case-event'
import { caseWords } from './transitions'

export const callSchema = z.object({ result: z.enum(callResults, 'choose-from-list'), words: caseWords })

export type Contact = { readonly ok: true; readonly event: CaseEvent } | Refused

/** A call that was made is written down, whoever holds the case and whether it is closed: it took place. */
export function logCall(command: z.infer<typeof callSchema>, patient: { readonly mayLeaveMessage: boolean }): Contact {
  if (command.result === 'message-left' && !patient.mayLeaveMessage) {
    return refused('invalid', { fields: { result: { code: 'no-message-allowed' } } })
  }
  return { ok: true, event: { type: 'called', ...command } }
}

/** Not while the first form is still being answered: a new link would end the one it is answered through. */
export function askFollowUp(current: Case, invitationId: string): Contact {
  if (isStillAnswering(current)) return refused('follow-up-too-early')
  return { ok: true, event: { type: 'follow-up-asked', invitationId } }
}
