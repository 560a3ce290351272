import 'server-only'
import { z } from 'zod'
import { type ExerciseDay, type SaidOfDay, saidOfDay } from '@/lib/exercises/days'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
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

const ofHandout: Statement<{ readonly days: readonly ExerciseDay[] }> = {
  name: 'exercise-days',
  text: `SELECT ${latest('$2').sql} AS days`,
  row: z.object({ days: exerciseDays }),
}

export async function readExerciseDays(tx: Tx, clinicId: string, assignmentId: string) {
  const [found] = await ask(tx, ofHandout, [clinicId, assignmentId])
  return found?.days ?? []
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
