'use server'

import { redirect } from 'next/navigation'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { readWorklistAddress } from '@/lib/web/read-worklist-address'
import { worklistHref } from '@/lib/web/worklist-address'
import { formAction } from '../../../../form-action'
import { chosenHandouts, printingOf } from '../../../chosen-handouts'
import { drawnAnew } from '../../../drawn-anew'

/** Back to the list as it was, at the row of this case. */
const run = formAction(assignHandouts, chosenHandouts('caseId', 'list'), (given, { caseId, list, then }) => {
  const printing = printingOf(given, then)
  if (printing) redirect(printing)
  const address = readWorklistAddress(Object.fromEntries(new URLSearchParams(list)))
  redirect(worklistHref({ ...address, gave: caseId }))
})

export const give = drawnAnew(run, ({ caseId }) => `/cases/${String(caseId)}/give`)
