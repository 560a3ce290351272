import 'server-only'
import type { Merge } from '@/lib/patients/merge'
import type { Tx } from './client'
import { Prisma } from './generated/client'

interface Way {
  readonly clinicId: string
  readonly from: string
  readonly to: string
}

const sql = Prisma.sql

const move = async (tx: Tx, table: string, set: Prisma.Sql, where: Prisma.Sql): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`UPDATE ${Prisma.raw(table)} SET ${set} WHERE ${where} RETURNING id`
  return rows.map(({ id }) => id)
}

/** All that hangs on one record hangs on the other from here on. Hands back what else it cannot be told by. */
export async function moveAll(
  tx: Tx,
  { clinicId, from, to }: Way,
): Promise<Omit<Merge['moved'], 'numberWas' | 'standingWas'>> {
  const patient = [
    sql`patient_id = ${to}::uuid`,
    sql`clinic_id = ${clinicId}::uuid AND patient_id = ${from}::uuid`,
  ] as const
  const person = sql`person_id = ${to}::uuid`
  const ofPerson = sql`clinic_id = ${clinicId}::uuid AND person_id = ${from}::uuid`
  const invitations = await move(tx, 'invitation', ...patient)
  const [set, where] = patient
  const given = await move(tx, 'assignment', set, sql`${where} AND case_id IS NULL`)
  const planned = await move(tx, 'planned_handout', set, sql`${where} AND case_id IS NULL`)
  for (const table of ['intake', 'triage_case', 'assignment', 'planned_handout', 'exercise_plan'])
    await move(tx, table, set, where)
  const sessions = await move(tx, 'session', person, sql`${ofPerson} AND kind = 'patient'`)
  await tx.$queryRaw`UPDATE patient SET merged_into = ${to}::uuid
    WHERE clinic_id = ${clinicId}::uuid AND merged_into = ${from}::uuid`
  // What is planned has the id that it will have once it is given.
  return { invitations, sessions, assignments: [...new Set([...given, ...planned])] }
}

/**
 * Back goes what had moved, and what has come of it since: each form hangs on its link, each case on its form, handouts
 * on the case where they were given on one, its check-ins go with it by themselves, and the check-in's link on the case
 * again. All else that came later stays.
 */
export async function moveBack(tx: Tx, clinicId: string, { keptId, mergedId, moved }: Merge): Promise<void> {
  const set = sql`patient_id = ${mergedId}::uuid`
  const here = sql`clinic_id = ${clinicId}::uuid AND patient_id = ${keptId}::uuid`
  const gone = (table: string) =>
    sql`(SELECT id FROM ${Prisma.raw(table)} WHERE clinic_id = ${clinicId}::uuid AND patient_id = ${mergedId}::uuid)`
  let links = await move(tx, 'invitation', set, sql`${here} AND id = ANY (${moved.invitations}::uuid[])`)
  while (links.length > 0) {
    await move(tx, 'intake', set, sql`${here} AND invitation_id IN ${gone('invitation')}`)
    await move(tx, 'triage_case', set, sql`${here} AND intake_id IN ${gone('intake')}`)
    links = await move(tx, 'invitation', set, sql`${here} AND case_id IN ${gone('triage_case')}`)
  }
  const given = sql`case_id IN ${gone('triage_case')} OR id = ANY (${moved.assignments}::uuid[])`
  for (const table of ['assignment', 'planned_handout']) await move(tx, table, set, sql`${here} AND (${given})`)
  const plans = sql`SELECT v.handout FROM assignment a
      JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
      WHERE a.clinic_id = ${clinicId}::uuid AND a.patient_id = ${mergedId}::uuid
    UNION SELECT handout FROM planned_handout WHERE clinic_id = ${clinicId}::uuid AND patient_id = ${mergedId}::uuid`
  await move(tx, 'exercise_plan', set, sql`${here} AND 'plan:' || id IN (${plans})`)
  const person = sql`person_id = ${mergedId}::uuid`
  const ofKept = sql`clinic_id = ${clinicId}::uuid AND person_id = ${keptId}::uuid`
  const bySession = sql`id = ANY (${moved.sessions}::uuid[]) OR invitation_id IN ${gone('invitation')}`
  await move(tx, 'session', person, sql`${ofKept} AND kind = 'patient' AND (${bySession})`)
  await tx.$queryRaw`UPDATE patient SET merged_into = ${mergedId}::uuid WHERE clinic_id = ${clinicId}::uuid
    AND merged_into = ${keptId}::uuid AND id IN (WITH RECURSIVE part AS (
        SELECT ${mergedId}::uuid AS id
        UNION SELECT m.merged_id FROM patient_merge m JOIN part ON m.kept_id = part.id
          WHERE m.clinic_id = ${clinicId}::uuid AND m.undone_at IS NULL)
      SELECT id FROM part WHERE id <> ${mergedId}::uuid)`
}

/** A record that became part of another leaves the list; one that stands by itself again is as it was. */
export async function setMergedInto(
  tx: Tx,
  clinicId: string,
  id: string,
  { mergedInto, archivedAt }: { readonly mergedInto: string | null; readonly archivedAt: Date | null },
): Promise<void> {
  await tx.patient.update({
    where: { clinicId_id: { clinicId, id } },
    data: { mergedInto, archivedAt },
    select: { id: true },
  })
}
