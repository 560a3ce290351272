import 'server-only'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import { getClinic } from '@/lib/db/clinics'
import { appendPatientEvent } from '@/lib/db/patient-events'
import { mergedInto } from '@/lib/db/patient-merges'
import { lockPatient, updateContact } from '@/lib/db/patients'
import { switchMail } from '@/lib/db/recipients'
import { drawnCarer } from '@/lib/patients/carer'
import { contactSchema, type Patient } from '@/lib/patients/patient'
import { differing, fieldsOf } from '@/lib/patients/patient-event'
import { carerOf, typedCarerSchema } from '@/lib/patients/typed-carer'
import { refused } from '@/lib/result'
import { agreedContact } from '@/lib/texts/agreed-contact'
import { type Context, defineCommand, done, unchanged } from '../gateway'

/** What the form was drawn with: what a colleague or the patient has changed since is not overwritten unseen. */
const drawnSchema = z.object({
  emailWas: z.string().max(254),
  phoneWas: z.string().max(40),
  messageWas: z.boolean(),
  textWas: z.boolean(),
  carerWas: z.string().max(2000).default(''),
})
type Drawn = z.infer<typeof drawnSchema>

const isAsDrawn = ({ email, phone, mayLeaveMessage, textTo, carer }: Patient, drawn: Drawn): boolean =>
  (email ?? '') === drawn.emailWas &&
  (phone ?? '') === drawn.phoneWas &&
  mayLeaveMessage === drawn.messageWas &&
  (textTo !== null) === drawn.textWas &&
  drawnCarer(carer) === drawn.carerWas

/** What waits for the old address is not sent there any more. */
export const changeContact = defineCommand({
  who: 'staff',
  action: 'patient.change-contact',
  input: contactSchema.extend({ patientId: z.uuid(), ...typedCarerSchema.shape, ...drawnSchema.shape }),
  load: async ({ tx, clinicId }, { patientId }) => (await lockPatient(tx, clinicId, patientId)) ?? refused('not-found'),
  run: async (context, patient, { patientId, ...typed }) => {
    const { tx, clinicId, now, actor } = context
    const agreed = agreedContact(typed, typed.mayText ? (await getClinic(tx, clinicId)).region : 'US')
    if (!agreed.ok) return agreed
    const carer = carerOf(typed)
    if (!carer.ok) return carer
    const contact = { ...agreed.value, carer: carer.value }
    const was = differing(patient, contact)
    const fields = fieldsOf(was)
    if (fields.length === 0) return unchanged(null)
    if (patient.archivedAt && (await mergedInto(tx, clinicId, patientId))) return refused('patient-merged')
    if (!isAsDrawn(patient, typed)) return refused('contact-changed')
    await updateContact(tx, clinicId, patient, contact)
    await appendPatientEvent(tx, clinicId, { patientId, staffId: actor.staffId, at: now }, { type: 'corrected', was })
    const isAgreedAnew = patient.textTo === null && contact.textTo !== null
    const switched = isAgreedAnew ? await switchOn(context, patientId) : []
    return done(null, { type: 'patient.contact-changed', patientId, fields: [...fields] }, ...switched)
  },
})

/** Whoever agrees to text messages wants to be written to, also where they switched e-mails off before. */
async function switchOn({ tx, clinicId }: Context<'staff'>, personId: string): Promise<readonly AuditEvent[]> {
  const personKind = 'patient'
  if (!(await switchMail(tx, clinicId, { personKind, personId }, null))) return []
  return [{ type: 'mail.switched', personKind, personId, isOff: false }]
}
