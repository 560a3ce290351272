'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { endSetUp, giveFirstCode } from '@/lib/auth/first-codes'
import { currentSession } from '@/lib/auth/session'
import { systemClock } from '@/lib/clock'
import { textFields } from '@/lib/forms/form-data'
import { emptyForm } from '@/lib/forms/form-state'
import { formAction, texts } from '../../form-action'
import { toWork } from '../to-work'

const code = (form: FormData) => ({ typed: {}, input: textFields(form, ['code']) })

const give = async (_: Person | null, input: ReturnType<typeof code>['input']) =>
  giveFirstCode(await currentSession(), input, systemClock)
const end = async () => endSetUp(await currentSession(), systemClock)

export const saveFirstCodes = formAction(give, code, (shown) => ({ ...emptyForm, shown }))
export const goOn = formAction(end, texts(), async () => redirect(await toWork()))
