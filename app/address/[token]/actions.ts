'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { pressEmailLink } from '@/lib/auth/change-email'
import { systemClock } from '@/lib/clock'
import { formAction, texts } from '../../form-action'

/** Whoever reads the mailbox may, signed in or not; where they are signed in, they stay so. */
const pressAs = (actor: Person | null, input: Readonly<Record<'token' | 'does', string>>) =>
  pressEmailLink(input, actor?.sessionId ?? null, systemClock)

export const press = formAction(pressAs, texts('token', 'does'), (did) => redirect(`/address/done?did=${did}`))
