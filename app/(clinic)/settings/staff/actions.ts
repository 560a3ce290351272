'use server'

import { redirect } from 'next/navigation'
import { inviteColleague } from '@/lib/operations/staff/invite-colleague'
import { formAction, texts } from '../../../form-action'

export const invite = formAction(inviteColleague, texts('name', 'email', 'role'), () =>
  redirect('/settings/staff?invited=yes'),
)
