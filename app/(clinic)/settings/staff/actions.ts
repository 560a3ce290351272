'use server'

import { redirect } from 'next/navigation'
import { inviteColleague } from '@/lib/operations/staff/invite-colleague'
import { confirmedAction } from '../../../confirmed-action'
import { texts } from '../../../form-action'

export const invite = confirmedAction(inviteColleague, texts('name', 'email', 'role'), () =>
  redirect('/settings/staff?invited=yes'),
)
