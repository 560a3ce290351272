'use server'

import { redirect } from 'next/navigation'
import { textFields } from '@/lib/forms/form-data'
import { switchRetention } from '@/lib/operations/retention/switch-retention'
import { confirmedAction } from '../../../confirmed-action'

/** What shows who it is is not handed back. */
const switching = (form: FormData) => {
  const typed = textFields(form, ['kind', 'to', 'period', 'seen'])
  return { typed, input: { ...typed, ...textFields(form, ['password']) } }
}

export const switchKind = confirmedAction(switchRetention, switching, (_, { kind, to }) =>
  redirect(`/settings/retention?${new URLSearchParams({ done: to, of: kind }).toString()}`),
)
