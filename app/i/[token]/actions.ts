'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { findLink } from '@/lib/auth/find-link'
import { currentActor } from '@/lib/auth/session'
import { signIn } from '@/lib/auth/sign-in'
import { systemClock } from '@/lib/clock'
import { sayWhoFillsIn } from '@/lib/operations/intake/say-who-fills-in'
import { fillingIn } from '@/lib/patients/filling-in'
import { ok, refused } from '@/lib/result'
import { forgotten } from '@/lib/web/begun-here'
import { writeClinicCookie } from '@/lib/web/clinic-cookie'
import { keepCookie } from '../../cookie-jar'
import { formAction, textsAs } from '../../form-action'

const birthday = textsAs(['token', 'filledInBy', 'born_day', 'born_month', 'born_year'], (typed) => ({
  filledInBy: typed.filledInBy,
  token: typed.token,
  day: typed.born_day,
  month: typed.born_month,
  year: typed.born_year,
}))

type Typed = Awaited<ReturnType<typeof birthday>>['input']

/** Who fills it in is asked before the date, and a date costs no try while that is open. */
const signInByLink = async (_: Person | null, { filledInBy, ...typed }: Typed) => {
  const link = await findLink(typed.token, systemClock)
  if (!link?.isOpen) return refused('link-not-valid')
  if (!fillingIn.some((each) => each === filledInBy)) {
    return refused('invalid', { fields: { filledInBy: { code: 'choice-missing' } } })
  }
  const result = await signIn('patient-link', typed)
  if (!result.ok) return result
  const said = await sayWhoFillsIn(await currentActor(), { filledInBy })
  return said.ok ? ok({ clinic: link.clinic, ...said.value }) : said
}

export const openLink = formAction(signInByLink, birthday, async ({ clinic, draft, isToBegin }) => {
  await keepCookie('clinic', writeClinicCookie(clinic), { httpOnly: true, sameSite: 'lax' })
  await keepCookie('begun', '', forgotten)
  if (draft) redirect(`/intake/${draft.id}/${draft.page}`)
  redirect(isToBegin ? '/my/begin' : '/my')
})
