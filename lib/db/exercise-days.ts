import 'server-only'
import { z } from 'zod'
import { type ExerciseDay, type SaidOfDay, saidOfDay } from '@/lib/exercises/days'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { composedAtOf, itemsOf, itemsOrNone } from './exercise-plans'
import { allRows } from './parts'
import { day, moment, stored } from './stored'

const dayRow = z.object({ day, said: z.enum(saidOfDay).nullable(), hurtAt: moment.nullable() })

/** What a column of JSON holds that `daysOf` made. */
export const exerciseDays = z.array(stored(dayRow))

/** The latest days of which something was said; what is shown goes back as many days. */
const latest = (assignmentId: string) =>
  allRows(
    dayRow,
    `SELECT to_jsonb(d) AS row FROM exercise_day d WHERE d.clinic_id = $1 AND d.assignment_id = ${assignmentId}
      ORDER BY d.day DESC LIMIT 7`,
  )

/** Of a row that is called so. */
export const daysOf = (called: string): string => latest(`${called}.id`).sql

const toldRow = z.object({ days: exerciseDays, items: itemsOrNone, newerId: z.string().nullable() })

const ofHandout: Statement<z.output<typeof toldRow>> = {
  name: 'exercise-days',
  text: `SELECT ${latest('a.id').sql} AS days, ${itemsOf('v')} AS items,
      (SELECT n.id FROM assignment n JOIN handout_version w ON w.clinic_id = n.clinic_id AND w.id = n.handout_version_id
        WHERE v.handout LIKE 'plan:%' AND n.clinic_id = a.clinic_id AND n.patient_id = a.patient_id
          AND n.taken_back_at IS NULL AND w.handout LIKE 'plan:%'
          AND (${composedAtOf('w')}, n.assigned_at) > (${composedAtOf('v')}, a.assigned_at)
        ORDER BY ${composedAtOf('w')} DESC, n.assigned_at DESC LIMIT 1) AS "newerId"
    FROM assignment a JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
    WHERE a.clinic_id = $1 AND a.id = $2`,
  row: toldRow,
}

/** What was said of its exercises; of a plan also what it holds, and the plan that took its place. */
export async function readExerciseDays(tx: Tx, clinicId: string, assignmentId: string) {
  const [found] = await ask(tx, ofHandout, [clinicId, assignmentId])
  return found ?? { days: [], items: null, newerId: null }
}

/** Two that speak of one handout at once come one after the other. */
const holdStanding: Statement<{ readonly id: string }> = {
  name: 'hold-standing-handout',
  text: 'SELECT id FROM assignment WHERE clinic_id = $1 AND id = $2 AND taken_back_at IS NULL FOR UPDATE',
  row: z.object({ id: z.string() }),
}

interface Saying {
  readonly day: string
  /** Null takes back what was said of that day. */
  readonly said: SaidOfDay | null
}

/** Hands back what was said of the day until now; nothing where the handout was taken back meanwhile. */
export async function sayOfDay(
  tx: Tx,
  clinicId: string,
  assignmentId: string,
  { day: on, said }: Saying,
  at: Date,
): Promise<Pick<ExerciseDay, 'said'> | null> {
  const [held] = await ask(tx, holdStanding, [clinicId, assignmentId])
  if (!held) return null
  const key = { clinicId, assignmentId, day: new Date(`${on}T00:00:00Z`) }
  const row = await tx.exerciseDay.findUnique({ where: { clinicId_assignmentId_day: key } })
  const kept = row && dayRow.parse(row)
  const before = kept?.said ?? null
  if (before === said) return { said: before }
  const hurtAt = kept?.hurtAt ?? (said === 'stopped' ? at : null)
  const data = { said, saidAt: at, hurtAt }
  if (kept) await tx.exerciseDay.update({ where: { clinicId_assignmentId_day: key }, data })
  else await tx.exerciseDay.create({ data: { ...key, ...data } })
  return { said: before }
}
