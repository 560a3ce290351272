'use server'

import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { comeBack } from '@/lib/auth/come-back'
import { endSession } from '@/lib/auth/end-session'
import { findStartPage } from '@/lib/auth/find-start-page'
import { signIn } from '@/lib/auth/sign-in'
import { systemClock } from '@/lib/clock'
import { ok, refused } from '@/lib/result'
import { begunOptions, hereOptions } from '@/lib/web/begun-here'
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

/** Whose form was open here before is signed out by it. */
const comeIn = async (before: Person | null, typed: Typed) => {
  const start = await findStartPage(typed.address)
  if (!start) return refused('start-page-closed')
  const result = await signIn('start-page', typed)
  if (!result.ok) return result
  if (before?.kind === 'patient') await endSession(before, systemClock.now())
  return ok(start.clinic)
}

/** Where the form was begun already, its beginning leads on to it. */
export const arrive = formAction(comeIn, whoTheySayTheyAre, async (clinic, { address }) => {
  await keepCookie('clinic', writeClinicCookie(clinic), { httpOnly: true, sameSite: 'lax' })
  await keepCookie('begun', address, begunOptions)
  await keepCookie('here', 'yes', hereOptions)
  redirect('/my/begin')
})

const birthday = textsAs(born, ({ born_day: day, born_month: month, born_year: year }) => ({
  dateOfBirth: { day, month, year },
}))

export const goOn = formAction(
  (actor, typed: Awaited<ReturnType<typeof birthday>>['input']) => comeBack(actor, typed, systemClock),
  birthday,
  async () => {
    await keepCookie('here', 'yes', hereOptions)
    redirect('/my/begin')
  },
)
