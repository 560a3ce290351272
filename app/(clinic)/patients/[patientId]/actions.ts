'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { type LinkState, noLink } from '@/lib/forms/link-state'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { emailLink } from '@/lib/operations/patients/email-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { kept } from '../../../run-action'

export async function makeLink(_: LinkState, form: FormData): Promise<LinkState> {
  const { patientId, by, pathway: chosen } = textFields(form, ['patientId', 'by', 'pathway'])
  const pathway = chosen === '' ? undefined : chosen
  const actor = await currentActor()
  const result = await (by === 'e-mail'
    ? emailLink(actor, { patientId, pathway })
    : invitePatient(actor, { patientId, pathway }))
  if (!result.ok) return { ...noLink, code: result.code }
  // The list of links on the page now has one more, and the others are replaced.
  revalidatePath(`/patients/${patientId}`)
  if ('address' in result.value) return { ...noLink, address: result.value.address }
  return { ...noLink, link: result.value.link, expiresAt: result.value.expiresAt.toISOString() }
}

export async function saveContact(_: FormState, form: FormData): Promise<FormState> {
  const typed = textFields(form, ['patientId', 'email', 'phone', 'mayLeaveMessage', 'emailWas', 'phoneWas'])
  return kept(typed, async () => {
    const contact = { ...typed, mayLeaveMessage: typed.mayLeaveMessage === 'yes' }
    const result = await changeContact(await currentActor(), contact)
    if (!result.ok) return refusedForm(result, typed)
    redirect(`/patients/${typed.patientId}?saved=yes`)
  })
}
