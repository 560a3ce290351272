import 'server-only'
import { z } from 'zod'
import { mostAtOnce } from '@/lib/handouts/typed-limits'
import { locales } from '@/lib/intake/questionnaire'
import { ask, type Statement } from './ask'
import { type AssignedHandout, withVersion } from './assignments'
import type { Tx } from './client'
import { clinicRow } from './clinics'
import { stored } from './stored'

const onPaperRow = z.object({
  patientId: z.string(),
  title: z.string(),
  locale: z.enum(locales),
  /** Neither taken back, nor of a record that was put away. */
  isGiven: z.boolean(),
  clinic: stored(clinicRow),
})
export type OnPaper = z.infer<typeof onPaperRow>

const onPaper: Statement<OnPaper> = {
  name: 'given-on-paper',
  text: `SELECT a.patient_id AS "patientId", v.title, v.locale, to_jsonb(c) AS clinic,
      a.taken_back_at IS NULL AND p.archived_at IS NULL AS "isGiven"
    FROM assignment a
    JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
    JOIN patient p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id
    JOIN clinic c ON c.id = a.clinic_id
    WHERE a.clinic_id = $1 AND a.id = $2`,
  row: onPaperRow,
}

/** What the paper of an assignment may show before it is opened. */
export async function findOnPaper(tx: Tx, clinicId: string, assignmentId: string): Promise<OnPaper | null> {
  const [found] = await ask(tx, onPaper, [clinicId, assignmentId])
  return found ?? null
}

/** What one person was given at one moment and still has: this one, and those beside it. */
export async function listGivenTogether(
  tx: Tx,
  clinicId: string,
  { patientId, assignedAt }: Pick<AssignedHandout, 'patientId' | 'assignedAt'>,
): Promise<readonly AssignedHandout[]> {
  const rows = await tx.assignment.findMany({
    where: { clinicId, patientId, assignedAt, takenBackAt: null },
    include: { handoutVersion: true },
    orderBy: { id: 'asc' },
    take: mostAtOnce,
  })
  return rows.map((row) => withVersion.parse(row))
}
