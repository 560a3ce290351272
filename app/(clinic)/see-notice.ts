'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { emptyForm, type FormState, refusedForm } from '@/lib/forms/form-state'
import { seeNotice as see } from '@/lib/operations/notices/see-notice'
import { kept } from '../run-action'

/** The page it stands on stays, without the line. */
export async function seeNotice(_: FormState, form: FormData): Promise<FormState> {
  const typed = textFields(form, ['noticeId'])
  return kept(typed, async () => {
    const result = await see(await currentActor(), typed)
    if (!result.ok) return refusedForm(result, typed)
    refresh()
    return emptyForm
  })
}
