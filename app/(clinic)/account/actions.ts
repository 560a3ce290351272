'use server'

import { redirect } from 'next/navigation'
import { changeName } from '@/lib/operations/account/change-name'
import { changePassword } from '@/lib/operations/account/change-password'
import { endSession } from '@/lib/operations/account/end-session'
import { switchPasswordOff } from '@/lib/operations/account/switch-password-off'
import { endOtherSessions } from '@/lib/operations/account/end-other-sessions'
import { textFields } from '@/lib/forms/form-data'
import { formAction, texts } from '../../form-action'

/** Neither is shown again. */
const passwords = (form: FormData) => ({ typed: {}, input: textFields(form, ['current', 'password']) })

export const saveName = formAction(changeName, texts('name'), () => redirect('/account?done=name'))
export const savePassword = formAction(changePassword, passwords, () => redirect('/account?done=password'))
export const endOne = formAction(endSession, texts('sessionId'), () => redirect('/account?done=session'))
export const endOthers = formAction(endOtherSessions, texts(), () => redirect('/account?done=sessions'))
/** Signed for once, so it is not handed back. */
const shown = (form: FormData) => ({ typed: {}, input: textFields(form, ['proof']) })
export const switchOff = formAction(switchPasswordOff, shown, () => redirect('/account?done=passwordOff'))
