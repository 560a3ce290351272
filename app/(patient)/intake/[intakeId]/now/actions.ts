'use server'

import { getLocale } from 'next-intl/server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { readReply } from '@/lib/intake/page-intent'
import { replyToEmergency } from '@/lib/operations/intake/reply-to-emergency'
import { formAction, textsAs } from '../../../../form-action'
import { mendingAddress } from '../mending-address'

const whole = textsAs(['intakeId', 'advice', 'intent'], async ({ intakeId, advice, intent }) => ({
  ...{ intakeId, advice, reply: readReply(intent) },
  locale: await getLocale(),
}))

/** What the patient says they do, from wherever the advice stands; a mistake is mended where it was made. */
export const reply = formAction(replyToEmergency, whole, ({ sign }, { intakeId }) => {
  if (sign) redirect(mendingAddress(intakeId, sign))
  revalidatePath('/my')
  redirect(`/intake/${intakeId}/now`)
})
