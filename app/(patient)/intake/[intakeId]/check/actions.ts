'use server'

import { getLocale } from 'next-intl/server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '@/lib/forms/form-state'
import { readReply } from '@/lib/intake/page-intent'
import { acknowledgeInterrupt } from '@/lib/operations/intake/acknowledge-interrupt'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import type { Refused } from '@/lib/result'
import { textFields } from '@/lib/forms/form-data'
import { formAction, statefulAction, type Texts, texts, textsAs } from '../../../../form-action'
import { refusedForm } from '../../../../said'
import { mustBeForm } from '../../../../unreadable'
import { reply } from '../now/actions'

const acknowledge = formAction(acknowledgeInterrupt, texts('intakeId', 'advice'), (_, { intakeId }) =>
  redirect(`/intake/${intakeId}/check`),
)

const whole = textsAs(['intakeId', 'revision'], async (typed) => ({
  ...typed,
  locale: await getLocale(),
}))

/** Drawn anew, the page shows what is there to be sent now. */
const refusedSending = (refusal: Refused, typed: Texts): Promise<FormState> => {
  if (refusal.code === 'changed-elsewhere') revalidatePath(`/intake/${typed.intakeId ?? ''}/check`)
  return refusedForm(refusal, typed)
}

const submit = statefulAction<Texts, FormState>(refusedSending)(submitIntake, whole, (_, { intakeId }) =>
  redirect(`/intake/${intakeId}/sent`),
)

/** The page's one form: an interrupt that is still open is acknowledged before the answers can be sent. */
export async function send(state: FormState, form: FormData): Promise<FormState> {
  mustBeForm(form)
  const { intent } = textFields(form, ['intent'])
  if (readReply(intent)) return reply(state, form)
  return intent === 'acknowledge' ? acknowledge(state, form) : submit(state, form)
}
