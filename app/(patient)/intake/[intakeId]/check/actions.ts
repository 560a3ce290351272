'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { contentLocale } from '@/lib/forms/language'
import { textFields } from '@/lib/forms/form-data'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { acknowledgeInterrupt } from '@/lib/operations/intake/acknowledge-interrupt'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { kept } from '../../../../run-action'

export async function send(_: FormState, form: FormData): Promise<FormState> {
  return kept({}, async () => {
    const { intakeId, revision, intent, advice } = textFields(form, ['intakeId', 'revision', 'intent', 'advice'])
    const actor = await currentActor()
    if (intent === 'acknowledge') {
      await acknowledgeInterrupt(actor, { intakeId, advice })
      redirect(`/intake/${intakeId}/check`)
    }
    const result = await submitIntake(actor, { intakeId, revision, locale: contentLocale(await getLocale()) })
    if (result.ok) redirect(`/intake/${intakeId}/sent`)
    if (result.code === 'sign-in-needed') redirect('/my')
    return refusedForm(result)
  })
}
