'use server'

import { redirect } from 'next/navigation'
import { composePlan } from '@/lib/operations/handouts/compose-plan'
import { formAction } from '../../../../form-action'
import { printingOf } from '../../../chosen-handouts'
import { composedPlan } from '../../../composed-plan'
import { drawnAnew } from '../../../drawn-anew'

const run = formAction(composePlan, composedPlan('patientId', 'locale'), (given, { patientId, send, then }) => {
  redirect(printingOf(given, then) ?? `/patients/${patientId}/give?done=${send === 'now' ? 'given' : 'planned'}`)
})

export const compose = drawnAnew(run, ({ patientId }) => `/patients/${String(patientId)}/plan`)
