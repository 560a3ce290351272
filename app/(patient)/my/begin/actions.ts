'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { formAction, textsAs } from '../../../form-action'

const agreement = textsAs(['agreed', 'phone', 'mayLeaveMessage', 'isOthersPhone'], async (typed) => ({
  agreed: typed.agreed === 'yes',
  phone: typed.phone,
  mayLeaveMessage: typed.mayLeaveMessage === 'yes',
  isOthersPhone: typed.isOthersPhone === 'yes',
  locale: await getLocale(),
}))

export const begin = formAction(beginIntake, agreement, ({ intakeId, page }) => redirect(`/intake/${intakeId}/${page}`))
