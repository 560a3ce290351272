'use server'

import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { type LinkState, noLink } from '@/lib/forms/link-state'
import { invitePatient } from '@/lib/operations/patients/invite-patient'

export async function makeLink(_: LinkState, form: FormData): Promise<LinkState> {
  const { patientId } = textFields(form, ['patientId'])
  const result = await invitePatient(await currentActor(), { patientId })
  if (!result.ok) return { ...noLink, code: result.code }
  return { link: result.value.link, expiresAt: result.value.expiresAt.toISOString(), code: null }
}
