import 'server-only'
import { z } from 'zod'
import { toldBy } from '@/lib/cases/told-by'
import { titleIn } from '@/lib/content/handouts/library'
import { findAssignment } from '@/lib/db/assignments'
import { listStanding } from '@/lib/db/invitations'
import { lockPatient } from '@/lib/db/patients'
import { tellAgain } from '@/lib/db/reading'
import { tellAgainAfterMs } from '@/lib/handouts/reading'
import { queueMessage } from '@/lib/mail/queue-message'
import { writtenTo } from '@/lib/patients/written-to'
import { refused } from '@/lib/result'
import { defineCommand, done } from '../gateway'
import { noteOnCase } from '../steps/note-on-case'

/**
 * Tells the patient once more, by e-mail, of what they have not opened: it stays the one that was sent. Once a day at most,
 * the first e-mail and the reminder included; and only where a link of theirs still opens, for the e-mail carries none.
 */
export const sendAgain = defineCommand({
  who: 'staff',
  action: 'handout.assign',
  input: z.object({ assignmentId: z.uuid() }),
  load: async ({ tx, clinicId }, { assignmentId }) =>
    (await findAssignment(tx, clinicId, assignmentId)) ?? refused('not-found'),
  run: async (context, { id, caseId, patientId, handout }) => {
    const { tx, clinicId, actor, now } = context
    const patient = await lockPatient(tx, clinicId, patientId)
    if (!patient) return refused('not-found')
    if (patient.archivedAt) return refused('patient-archived')
    const address = writtenTo(patient)
    if (address === null) return refused('patient-without-address')
    if (patient.mailOffAt) return refused('patient-mail-off')
    if (toldBy(null, await listStanding(tx, clinicId, patientId, null), now) === 'nothing')
      return refused('no-link-opens')
    const since = new Date(now.getTime() - tellAgainAfterMs)
    if (!(await tellAgain(tx, clinicId, id, { staffId: actor.staffId, at: now, since, address }))) {
      return refused('handout-told-today')
    }
    await queueMessage(context, { kind: 'handout-sent', personId: patientId, aboutId: null, address })
    await noteOnCase(context, caseId, { type: 'handout-sent-again', assignmentId: id, title: titleIn(handout, 'en') })
    return done(null, { type: 'handout.sent-again', assignmentId: id })
  },
})
