import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { mergedInto } from '@/lib/db/patient-merges'
import { lockPatient, updateContact } from '@/lib/db/patients'
import { changedContact, type Contact, contactSchema } from '@/lib/patients/patient'
import { differing } from '@/lib/patients/patient-event'
import { refused } from '@/lib/result'
import { agreedContact } from '@/lib/texts/agreed-contact'
import { defineCommand, done, unchanged } from '../gateway'

/** What the form was drawn with: what a colleague or the patient has changed since is not overwritten unseen. */
const drawnSchema = z.object({
  emailWas: z.string().max(254),
  phoneWas: z.string().max(40),
  messageWas: z.boolean(),
  textWas: z.boolean(),
})
type Drawn = z.infer<typeof drawnSchema>

const isAsDrawn = ({ email, phone, mayLeaveMessage, textTo }: Contact, drawn: Drawn): boolean =>
  (email ?? '') === drawn.emailWas &&
  (phone ?? '') === drawn.phoneWas &&
  mayLeaveMessage === drawn.messageWas &&
  (textTo !== null) === drawn.textWas

/** What waits for the old address is not sent there any more. */
export const changeContact = defineCommand({
  who: 'staff',
  action: 'patient.change-contact',
  input: contactSchema.extend({ patientId: z.uuid(), ...drawnSchema.shape }),
  load: async ({ tx, clinicId }, { patientId }) => (await lockPatient(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async ({ tx, clinicId, now, actor }, patient, { patientId, ...typed }) => {
    const agreed = agreedContact(typed, typed.mayText ? (await getClinic(tx, clinicId)).region : 'US')
    if (!agreed.ok) return agreed
    const contact = agreed.value
    const fields = changedContact(patient, contact)
    if (fields.length === 0) return unchanged(null)
    if (patient.archivedAt && (await mergedInto(tx, clinicId, patientId))) return refused('patient-merged')
    if (!isAsDrawn(patient, typed)) return refused('contact-changed')
    await updateContact(tx, clinicId, patient, contact)
    const was = differing(patient, contact)
    await appendPatientEvent(tx, clinicId, { patientId, staffId: actor.staffId, at: now }, { type: 'corrected', was })
    return done(null, { type: 'patient.contact-changed', patientId, fields: [...fields] })
  },
})
