'use server'

import { redirect } from 'next/navigation'
import { textFields } from '@/lib/forms/form-data'
import { addPasskey } from '@/lib/operations/account/add-passkey'
import { beginPasskey } from '@/lib/operations/account/begin-passkey'
import { removePasskey } from '@/lib/operations/account/remove-passkey'
import { renamePasskey } from '@/lib/operations/account/rename-passkey'
import { formAction, texts } from '../../../form-action'
import { passkeyAction } from '../../../passkey-action'

/** Neither the password nor the code is shown again. */
const asking = (form: FormData) => {
  const { name } = textFields(form, ['name'])
  return { typed: { name }, input: textFields(form, ['name', 'current', 'code']) }
}

const made = (form: FormData) => {
  const { name, response } = textFields(form, ['name', 'response'])
  return { typed: { name }, input: { name, response } }
}

const back = (said: 'added' | 'renamed' | 'removed') => () => redirect(`/account/passkeys?done=${said}`)

export const askNew = passkeyAction(beginPasskey, asking)
export const saveNew = formAction(addPasskey, made, back('added'))
export const rename = formAction(renamePasskey, texts('passkeyId', 'name'), back('renamed'))
export const remove = formAction(removePasskey, texts('passkeyId'), back('removed'))
