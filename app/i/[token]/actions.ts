'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { findLink } from '@/lib/auth/find-link'
import { currentActor } from '@/lib/auth/session'
import { signIn } from '@/lib/auth/sign-in'
import { systemClock } from '@/lib/clock'
import { clinicCookie, writeClinicCookie } from '@/lib/forms/clinic-cookie'
import { textFields } from '@/lib/forms/form-data'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { viewHome } from '@/lib/operations/intake/view-home'
import { kept } from '../../run-action'

export async function openLink(_: FormState, form: FormData): Promise<FormState> {
  const typed = textFields(form, ['token', 'born_day', 'born_month', 'born_year'])
  const { token, born_day: day, born_month: month, born_year: year } = typed
  return kept(typed, async () => {
    const link = await findLink(token, systemClock)
    if (!link?.isOpen) return refusedForm({ ok: false, code: 'link-not-valid' }, typed)
    const result = await signIn('patient-link', { token, day, month, year })
    if (!result.ok) return refusedForm(result, typed)
    const jar = await cookies()
    jar.set(clinicCookie, writeClinicCookie(link.clinic), { httpOnly: true, sameSite: 'lax', path: '/' })
    redirect(await whereTheyStopped())
  })
}

/** The question they stopped at, the form that waits, or their own page. */
async function whereTheyStopped(): Promise<string> {
  const home = await viewHome(await currentActor(), {})
  if (!home.ok) return '/my'
  const { draft, next } = home.value
  if (draft) return `/intake/${draft.id}/${draft.page}`
  return next ? '/my/begin' : '/my'
}
