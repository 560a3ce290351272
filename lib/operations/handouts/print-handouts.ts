import 'server-only'
import { z } from 'zod'
import { paperLink } from '@/lib/auth/paper-link'
import { exercisesIn } from '@/lib/content/exercises/told'
import { titleIn } from '@/lib/content/handouts/library'
import { picturesOf } from '@/lib/content/pictures/pictures'
import type { AssignedHandout } from '@/lib/db/assignments'
import { appendCaseEvents, listCaseEvents } from '@/lib/db/case-events'
import { getClinic, letterheadOf } from '@/lib/db/clinics'
import { listGivenTogether } from '@/lib/db/paper'
import { findPatient } from '@/lib/db/patients'
import { staffNames } from '@/lib/db/staff'
import { isPlan } from '@/lib/exercises/plan-item'
import { notToldYet } from '@/lib/handouts/printing'
import { calledName } from '@/lib/patients/name'
import { refused } from '@/lib/result'
import { type Context, defineQuery, done } from '../gateway'
import { loadAssignment } from '../steps/load-assignment'

/**
 * What somebody was given, to be printed and handed over: each with a link of its own, which opens it and nothing else.
 * `isTogether` takes all that was given at the same moment.
 */
export const printHandouts = defineQuery({
  who: 'staff',
  action: 'handout.print',
  input: z.object({ assignmentId: z.uuid(), isTogether: z.boolean().default(false) }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  run: async (context, asked, { isTogether }) => {
    const { tx, clinicId, now } = context
    const patient = await findPatient(tx, clinicId, asked.patientId)
    if (!patient) return refused('not-found')
    const clinic = await getClinic(tx, clinicId)
    const together = await listGivenTogether(tx, clinicId, asked)
    const printed = isTogether ? together : [asked]
    await tellPrinted(context, asked.caseId, printed)
    const names = await staffNames(tx, clinicId, asked.assignedBy ? [asked.assignedBy] : [])
    const onPaper = ({ id, handout, assignedAt, assignedBy, personalLine }: AssignedHandout) => ({
      ...{ id, assignedAt, personalLine },
      title: handout.title,
      body: handout.body,
      pictures: picturesOf(handout.body),
      drawn: exercisesIn(handout.body),
      version: handout.version,
      locale: handout.locale,
      reviewedOn: handout.reviewedOn,
      sources: handout.sources,
      isPlan: isPlan(handout.handout),
      from: names.get(assignedBy ?? '') ?? null,
      /** Of whoever is no patient here any more no link opens. */
      address: patient.archivedAt ? null : paperLink(clinicId, id, now),
    })
    return done(
      {
        clinic: letterheadOf(clinic),
        timeZone: clinic.timeZone,
        patient: { id: patient.id, givenName: calledName(patient), isArchived: patient.archivedAt !== null },
        caseId: asked.caseId,
        /** How many were given at once. */
        together: together.length,
        handouts: printed.map(onPaper),
      },
      ...printed.map(({ id }) => ({ type: 'handout.printed', assignmentId: id }) as const),
    )
  },
})

/** On the timeline of the case, each once for whoever printed it. */
async function tellPrinted(
  { tx, clinicId, actor, now }: Context<'staff'>,
  caseId: string | null,
  printed: readonly AssignedHandout[],
): Promise<void> {
  if (caseId === null) return
  const told = (await listCaseEvents(tx, clinicId, caseId)).flatMap(({ at, actorId, event }) =>
    event.type === 'handout-printed' ? [{ at, actorId, assignmentId: event.assignmentId }] : [],
  )
  const events = notToldYet(printed, told, { staffId: actor.staffId, now }).map(
    ({ id, handout }) => ({ type: 'handout-printed', assignmentId: id, title: titleIn(handout, 'en') }) as const,
  )
  await appendCaseEvents(tx, clinicId, caseId, actor, now, events)
}
