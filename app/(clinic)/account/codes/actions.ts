'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { textFields } from '@/lib/forms/form-data'
import { emptyForm, type FormState } from '@/lib/forms/form-state'
import { endCodes } from '@/lib/operations/account/end-codes'
import { renewRecoveryCodes } from '@/lib/operations/account/renew-recovery-codes'
import { setUpCodes } from '@/lib/operations/account/set-up-codes'
import { formAction } from '../../../form-action'

/** Used up by being sent, so none is shown again. */
const codes =
  <Name extends string>(...names: readonly Name[]) =>
  (form: FormData) => ({ typed: {}, input: textFields(form, names) })

const show = ({ recovery }: { readonly recovery: readonly string[] }): FormState => {
  revalidatePath('/account/codes')
  return { ...emptyForm, shown: recovery }
}

export const saveCodes = formAction(setUpCodes, codes('code', 'current'), show)
export const renewRecovery = formAction(renewRecoveryCodes, codes('code'), show)
export const turnOff = formAction(endCodes, codes('code'), () => redirect('/account?done=codesEnded'))
