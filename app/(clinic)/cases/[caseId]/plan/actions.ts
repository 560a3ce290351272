'use server'

import { redirect } from 'next/navigation'
import { composePlan } from '@/lib/operations/handouts/compose-plan'
import { formAction } from '../../../../form-action'
import { printingOf } from '../../../chosen-handouts'
import { composedPlan } from '../../../composed-plan'
import { drawnAnew } from '../../../drawn-anew'

const run = formAction(composePlan, composedPlan('caseId'), (given, { caseId, send, then }) => {
  redirect(
    printingOf(given, then) ?? `/cases/${caseId}?did=${send === 'now' ? 'handouts-assigned' : 'handouts-planned'}`,
  )
})

export const compose = drawnAnew(run, ({ caseId }) => `/cases/${String(caseId)}/plan`)
