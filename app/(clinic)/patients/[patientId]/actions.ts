'use server'

import { revalidatePath } from 'next/cache'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { type LinkState, noLink } from '@/lib/forms/link-state'
import { invitePatient } from '@/lib/operations/patients/invite-patient'

export async function makeLink(_: LinkState, form: FormData): Promise<LinkState> {
  const { patientId } = textFields(form, ['patientId'])
  const result = await invitePatient(await currentActor(), { patientId })
  if (!result.ok) return { ...noLink, code: result.code }
  // The list of links on the page now has one more, and the others are replaced.
  revalidatePath(`/patients/${patientId}`)
  return { link: result.value.link, expiresAt: result.value.expiresAt.toISOString(), code: null }
}
