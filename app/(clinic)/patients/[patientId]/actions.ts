'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { noLink } from '@/lib/forms/link-state'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { emailLink } from '@/lib/operations/patients/email-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import type { Result } from '@/lib/result'
import { formAction, linkAction, textsAs } from '../../../form-action'
import { shownLink } from '../../../shown-link'

const asked = textsAs(['patientId', 'by', 'pathway'], ({ patientId, by, pathway }) => ({
  isByMail: by === 'e-mail',
  whom: { patientId, pathway: pathway === '' ? undefined : pathway },
}))

const sendOrShow = async (
  actor: Person | null,
  { isByMail, whom }: Awaited<ReturnType<typeof asked>>['input'],
): Promise<Result<{ address: string } | { link: string; expiresAt: Date }>> =>
  isByMail ? emailLink(actor, whom) : invitePatient(actor, whom)

export const makeLink = linkAction(sendOrShow, asked, (made, { patientId }) => {
  // The list of links on the page now has one more, and the others are replaced.
  revalidatePath(`/patients/${patientId}`)
  return 'address' in made ? { ...noLink, address: made.address } : { ...noLink, shown: shownLink(made) }
})

const contact = textsAs(
  ['patientId', 'email', 'phone', 'mayLeaveMessage', 'emailWas', 'phoneWas'],
  ({ mayLeaveMessage, ...typed }) => ({ ...typed, mayLeaveMessage: mayLeaveMessage === 'yes' }),
)

export const saveContact = formAction(changeContact, contact, (_, { patientId }) =>
  redirect(`/patients/${patientId}?saved=yes`),
)
