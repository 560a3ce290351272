'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { noLink } from '@/lib/forms/link-state'
import { confirmSession } from '@/lib/operations/account/confirm-session'
import { takeBackPlan as endPlan } from '@/lib/operations/handouts/take-back-plan'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { correctPatient } from '@/lib/operations/patients/correct-patient'
import { erasePatient } from '@/lib/operations/patients/erase-patient'
import { emailLink } from '@/lib/operations/patients/email-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { liftHold } from '@/lib/operations/patients/lift-hold'
import { liftRestriction } from '@/lib/operations/patients/lift-restriction'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { placeHold } from '@/lib/operations/patients/place-hold'
import { restorePatient } from '@/lib/operations/patients/restore-patient'
import { restrictRecord } from '@/lib/operations/patients/restrict-record'
import { undoMerge } from '@/lib/operations/patients/undo-merge'
import { choosable } from '@/lib/patients/choosable'
import { textFields } from '@/lib/forms/form-data'
import type { Result } from '@/lib/result'
import { wayTo } from '@/lib/web/way-to'
import { confirmedAction } from '../../../confirmed-action'
import { formAction, linkAction, texts, textsAs } from '../../../form-action'
import { shownLink } from '../../../shown-link'
import { personAction, personNames, personOf } from '../person-action'

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
  [
    ...(['patientId', 'email', 'phone', 'mayLeaveMessage', 'mayText'] as const),
    ...(['carerName', 'carerRelation', 'carerPhone', 'carerMayKnow'] as const),
    ...(['emailWas', 'phoneWas', 'messageWas', 'textWas', 'carerWas'] as const),
  ],
  ({ mayLeaveMessage, mayText, carerMayKnow, messageWas, textWas, ...typed }) => ({
    ...typed,
    carerMayKnow: carerMayKnow === 'yes',
    mayLeaveMessage: mayLeaveMessage === 'yes',
    mayText: mayText === 'yes',
    messageWas: messageWas === 'yes',
    textWas: textWas === 'yes',
  }),
)

const back =
  (
    done:
      | 'contact'
      | 'person'
      | 'archived'
      | 'restored'
      | 'merged'
      | 'unmerged'
      | 'held'
      | 'lifted'
      | 'restricted'
      | 'unrestricted'
      | 'planEnded',
  ) =>
  (_: unknown, { patientId }: { readonly patientId: string }): never =>
    redirect(wayTo`/patients/${patientId}?done=${done}`)

export const saveContact = formAction(changeContact, contact, back('contact'))

const person = textsAs([...personNames, 'patientId', 'drawn'], (typed) => ({ ...typed, ...personOf(typed) }))
export const savePerson = personAction(correctPatient, person, back('person'))

export const archive = formAction(archivePatient, texts('patientId'), back('archived'))
const chosen = textsAs(['patientId', 'otherId', 'drawn', ...choosable], ({ patientId, otherId, drawn, ...sides }) => ({
  ...{ patientId, otherId, drawn },
  taken: choosable.filter((field) => sides[field] === 'other'),
}))
export const merge = confirmedAction(mergePatients, chosen, back('merged'))
/** The record that stays is where it goes on. */
export const match = formAction(matchPatient, texts('patientId', 'otherId', 'recordNumber', 'takes'), ({ patientId }) =>
  redirect(wayTo`/patients/${patientId}?done=matched`),
)
export const unmerge = formAction(undoMerge, texts('mergeId', 'patientId'), back('unmerged'))
export const restore = formAction(restorePatient, texts('patientId'), back('restored'))

export const hold = formAction(placeHold, texts('patientId', 'reason'), back('held'))
export const lift = confirmedAction(liftHold, texts('holdId', 'patientId'), back('lifted'))

export const restrict = formAction(restrictRecord, texts('patientId', 'reason', 'colleagueId'), back('restricted'))
export const unrestrict = confirmedAction(liftRestriction, texts('restrictionId', 'patientId'), back('unrestricted'))

export const takeBackPlan = formAction(endPlan, texts('plannedId', 'patientId'), back('planEnded'))

const asks = ['patientId', 'drawn', 'ground', 'words', 'recordNumber', 'password'] as const
/** The password is not shown again. */
const erasing = (form: FormData) => {
  const input = textFields(form, asks)
  const { ground, words, recordNumber } = input
  return { typed: { ground, words, recordNumber }, input }
}
export const erase = formAction(erasePatient, erasing, () => redirect('/settings/erased?done=yes'))

/** Before everything is saved as a file: what is shown is not handed back. */
const shown = (form: FormData) => ({
  typed: textFields(form, ['patientId']),
  input: { proof: textFields(form, ['confirming']).confirming },
})
export const confirmForExport = formAction(confirmSession, shown, (_, { patientId }) =>
  redirect(wayTo`/patients/${patientId}/export`),
)
