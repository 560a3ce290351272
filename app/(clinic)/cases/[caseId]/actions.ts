'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { addNote } from '@/lib/operations/cases/add-note'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { releaseCase } from '@/lib/operations/cases/release-case'
import type { Operation } from '@/lib/operations/gateway'
import { assignHandout } from '@/lib/operations/handouts/assign-handout'
import { kept } from '../../../run-action'

/** Each act comes back to the case, where its row of the timeline shows that it is done. */
async function act(operation: Operation<null>, form: FormData, names: readonly string[]): Promise<FormState> {
  const typed = textFields(form, [...names, 'caseId', 'revision'])
  return kept(typed, async () => {
    const result = await operation(await currentActor(), typed)
    if (!result.ok && result.code === 'sign-in-needed') redirect('/sign-in')
    if (!result.ok) return refusedForm(result, typed)
    redirect(`/cases/${String(typed.caseId)}`)
  })
}

export const claim = async (_: FormState, form: FormData) => act(claimCase, form, [])
export const release = async (_: FormState, form: FormData) => act(releaseCase, form, [])
export const tier = async (_: FormState, form: FormData) => act(changeTier, form, ['tier', 'reason', 'words'])
export const note = async (_: FormState, form: FormData) => act(addNote, form, ['words'])
export const close = async (_: FormState, form: FormData) => act(closeCase, form, ['outcome', 'words'])
export const assign = async (_: FormState, form: FormData) => act(assignHandout, form, ['handout', 'personalLine'])
