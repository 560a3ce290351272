import 'server-only'
import { z } from 'zod'
import { dayAt } from '@/lib/clinics/wall-clock'
import { tellsExercise } from '@/lib/content/exercises/told'
import { getClinic } from '@/lib/db/clinics'
import { sayOfDay } from '@/lib/db/exercise-days'
import { askForPerson } from '@/lib/db/reading'
import { saidOfDay } from '@/lib/exercises/days'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { loadAssignment } from '../steps/load-assignment'
import { noteOnCase } from '../steps/note-on-case'

/**
 * What the patient says of today's exercises: done, stopped because it hurt, or neither after all. Each press says how it is and
 * never turns it round, so that a second press or an older page changes nothing that it does not name. Today is the clinic's, at
 * the moment of the press: that it hurt is never refused because a page was left open over night. It is work for a
 * person, and stays that when it is put right on the same day.
 */
export const tellExercises = defineCommand({
  who: 'patient',
  action: 'handout.read',
  input: z.object({ assignmentId: z.uuid(), said: z.enum([...saidOfDay, 'nothing'], 'choose-from-list') }),
  load: (context, { assignmentId }) => loadAssignment(context, assignmentId),
  relation: ({ patientId, id }) => ({ patientId, assignmentId: id }),
  run: async (context, { id, caseId, handout }, input) => {
    const { tx, clinicId, now } = context
    if (!tellsExercise(handout.body)) return refused('not-found')
    const { timeZone } = await getClinic(tx, clinicId)
    const said = input.said === 'nothing' ? null : input.said
    const before = await sayOfDay(tx, clinicId, id, { day: dayAt(now, timeZone), said }, now)
    if (!before) return refused('not-found')
    if (before.said === said) return unchanged(null)
    if (said === 'stopped') await askForPerson(tx, clinicId, id, 'stopped-exercise', now)
    if (said === 'stopped' || before.said === 'stopped') {
      const type = said === 'stopped' ? 'exercise-stopped' : 'exercise-stop-corrected'
      await noteOnCase(context, caseId, { type, assignmentId: id, title: handout.title })
    }
    return done(null, { type: 'handout.exercises-told', assignmentId: id })
  },
})
