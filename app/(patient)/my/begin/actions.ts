'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { contentLocale } from '@/lib/forms/language'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { kept } from '../../../run-action'

export async function begin(_: FormState, form: FormData): Promise<FormState> {
  return kept({}, async () => {
    const result = await beginIntake(await currentActor(), {
      agreed: form.get('agreed') === 'yes',
      locale: contentLocale(await getLocale()),
    })
    if (!result.ok) return refusedForm(result)
    redirect(`/intake/${result.value.intakeId}/${result.value.page}`)
  })
}
