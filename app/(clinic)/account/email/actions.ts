'use server'

import { redirect } from 'next/navigation'
import { textFields } from '@/lib/forms/form-data'
import { changeEmail } from '@/lib/operations/account/change-email'
import { formAction } from '../../../form-action'

/** Neither the password nor the code is shown again. */
const asking = (form: FormData) => ({
  typed: textFields(form, ['email']),
  input: textFields(form, ['email', 'current', 'code']),
})

export const askForEmail = formAction(changeEmail, asking, () => redirect('/account/email?done=asked'))
