'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { giveCode } from '@/lib/auth/give-code'
import { currentSession } from '@/lib/auth/session'
import { systemClock } from '@/lib/clock'
import { textFields } from '@/lib/forms/form-data'
import { formAction } from '../../form-action'
import { toWork } from '../to-work'

/** Used up by being sent, so it is not shown again. */
const code = (form: FormData) => ({ typed: {}, input: textFields(form, ['code']) })

const give = async (_: Person | null, input: ReturnType<typeof code>['input']) =>
  giveCode(await currentSession(), input, systemClock)

export const sendCode = formAction(give, code, async () => redirect(await toWork()))
