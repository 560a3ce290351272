'use server'

import { redirect } from 'next/navigation'
import type { Operation } from '@/lib/operations/gateway'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { sendAgain } from '@/lib/operations/handouts/send-again'
import { sendPlannedHandout } from '@/lib/operations/handouts/send-planned-handout'
import { seeToHandout } from '@/lib/operations/handouts/see-to-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { takeBackPlan as endPlan } from '@/lib/operations/handouts/take-back-plan'
import { wayTo } from '@/lib/web/way-to'
import { formAction, type Sent, texts } from '../../../../form-action'
import { chosenHandouts, plannedHandout, printingOf } from '../../../chosen-handouts'
import { drawnAnew } from '../../../drawn-anew'

type Whom = Readonly<Record<string, string>> & { readonly patientId: string }

type DoneHere = 'given' | 'planned' | 'sent-again' | 'seen-to' | 'taken-back' | 'plan-taken-back'

/** Each comes back to the page, which says that it is done. Where a colleague was faster it is drawn anew. */
const act = <Typed extends Whom, Input, Value>(
  operation: Operation<Value>,
  done: DoneHere,
  read: (form: FormData) => Sent<Typed, Input>,
) => {
  const run = formAction(operation, read, (value, { patientId, send, then }) => {
    const printing = printingOf(value, then)
    if (printing) redirect(printing)
    const did = done === 'given' && send !== undefined && send !== 'now' ? 'planned' : done
    redirect(wayTo`/patients/${patientId}/give?done=${did}`)
  })
  return drawnAnew(run, ({ patientId }) => `/patients/${String(patientId)}/give`)
}

export const give = act(giveToPatient, 'given', chosenHandouts('patientId', 'locale'))
export const seeTo = act(seeToHandout, 'seen-to', texts('patientId', 'assignmentId', 'asks'))
export const takeBack = act(takeBackHandout, 'taken-back', texts('patientId', 'assignmentId', 'asks'))
export const sendPlanned = act(sendPlannedHandout, 'given', plannedHandout('patientId'))
export const takeBackPlan = act(endPlan, 'plan-taken-back', texts('patientId', 'plannedId'))
export const sendHandoutAgain = act(sendAgain, 'sent-again', texts('patientId', 'assignmentId'))
