'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { isStale } from '@/lib/cases/readers'
import type { FormState } from '@/lib/forms/form-state'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { readWorklistAddress } from '@/lib/web/read-worklist-address'
import { worklistHref } from '@/lib/web/worklist-address'
import { formAction } from '../../../../form-action'
import { chosenHandouts, printingOf } from '../../../chosen-handouts'

/** Back to the list as it was, at the row of this case. */
const run = formAction(assignHandouts, chosenHandouts('caseId', 'list'), (given, { caseId, list, then }) => {
  const printing = printingOf(given, then)
  if (printing) redirect(printing)
  const address = readWorklistAddress(Object.fromEntries(new URLSearchParams(list)))
  redirect(worklistHref({ ...address, gave: caseId }))
})

export async function give(state: FormState, form: FormData): Promise<FormState> {
  const next = await run(state, form)
  if (isStale(next.code)) revalidatePath(`/cases/${String(next.typed['caseId'])}/give`)
  return next
}
