'use server'

import { redirect } from 'next/navigation'
import { switchRetention } from '@/lib/operations/retention/switch-retention'
import { formAction, texts } from '../../../form-action'

export const switchKind = formAction(
  switchRetention,
  texts('kind', 'to', 'period', 'seen', 'password'),
  (_, { kind, to }) => redirect(`/settings/retention?${new URLSearchParams({ done: to, of: kind }).toString()}`),
)
