import { viewHome } from '@/lib/operations/intake/view-home'
import { must } from '@/prisma/sample/live-story'
import { start } from './clinic'
import type { TestIntake } from './patient'

/** The first of what the patient was given to read when the form was sent. */
export async function firstHandout({ patient }: TestIntake): Promise<string> {
  const [first] = must(await viewHome(patient, {}, start)).handouts
  if (!first) throw new Error('nothing was given to read')
  return first.id
}
