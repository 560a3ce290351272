'use server'

import { currentActor } from '@/lib/auth/session'
import { emptyForm, type FormState, refusedForm } from '@/lib/forms/form-state'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { kept } from '../../run-action'

/** From the list itself; what became of it shows in the row. */
export async function claim(caseId: string): Promise<FormState> {
  return kept({}, async () => {
    const result = await claimCase(await currentActor(), { caseId })
    return result.ok ? emptyForm : refusedForm(result)
  })
}
