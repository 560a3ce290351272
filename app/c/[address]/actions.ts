'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { findStartPage } from '@/lib/auth/find-start-page'
import { signIn } from '@/lib/auth/sign-in'
import { ok, refused } from '@/lib/result'
import { writeClinicCookie } from '@/lib/web/clinic-cookie'
import { keepCookie } from '../../cookie-jar'
import { formAction, textsAs } from '../../form-action'

const asked = ['address', 'arrivalId', 'filledInBy', 'pathway', 'givenName', 'familyName', 'sex'] as const
const born = ['born_day', 'born_month', 'born_year'] as const

const whoTheySayTheyAre = textsAs([...asked, ...born], ({ born_day, born_month, born_year, ...typed }) => ({
  ...typed,
  ...{ day: born_day, month: born_month, year: born_year },
}))

type Typed = Awaited<ReturnType<typeof whoTheySayTheyAre>>['input']

const comeIn = async (_: Person | null, typed: Typed) => {
  const start = await findStartPage(typed.address)
  if (!start) return refused('start-page-closed')
  const result = await signIn('start-page', typed)
  return result.ok ? ok(start.clinic) : result
}

/** Where the form was begun already, its beginning leads on to it. */
export const arrive = formAction(comeIn, whoTheySayTheyAre, async (clinic) => {
  await keepCookie('clinic', writeClinicCookie(clinic), { httpOnly: true, sameSite: 'lax' })
  redirect('/my/begin')
})
