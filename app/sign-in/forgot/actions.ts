'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import type { Person } from '@/lib/access/actor'
import { accountOf } from '@/lib/auth/account-of'
import { fromWhere } from '@/lib/auth/from-where'
import { addressSchema } from '@/lib/clinics/new-staff'
import { mailPasswordLink } from '@/lib/operations/account/mail-password-link'
import { ok, refused, type Result } from '@/lib/result'
import { formAction, texts } from '../../form-action'

/** Looked up once the page has been answered: neither its words nor its time say whether anybody has this address. */
const ask = async (_: Person | null, typed: { readonly email: string }): Promise<Result<null>> => {
  const address = addressSchema.safeParse(typed)
  if (!address.success) return refused('invalid', { fields: { email: { code: 'email-not-valid' } } })
  const from = await fromWhere()
  after(async () => {
    const account = await accountOf(address.data.email, from)
    if (account) await mailPasswordLink({ kind: 'system', clinicId: account.clinicId }, { staffId: account.staffId })
  })
  return ok(null)
}

export const askForLink = formAction(ask, texts('email'), () => redirect('/sign-in/forgot?sent=yes'))
