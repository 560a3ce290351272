import 'server-only'
import { z } from 'zod'
import type { Tx } from './client'

const noticeKinds = ['taken-over'] as const

const rowSchema = z
  .object({
    id: z.string(),
    caseId: z.string(),
    kind: z.enum(noticeKinds),
    at: z.date(),
    byStaff: z.object({ name: z.string() }),
    case: z.object({ patient: z.object({ givenName: z.string(), familyName: z.string() }) }),
  })
  .transform(({ byStaff, case: about, ...notice }) => ({
    ...notice,
    by: byStaff.name,
    patient: `${about.patient.givenName} ${about.patient.familyName}`,
  }))

export type Notice = z.infer<typeof rowSchema>

const addressedSchema = z.object({ id: z.string(), staffId: z.string(), seenAt: z.date().nullable() })

export interface NewNotice {
  readonly staffId: string
  readonly byStaffId: string
  readonly caseId: string
  readonly kind: (typeof noticeKinds)[number]
  readonly at: Date
}

export async function insertNotice(tx: Tx, clinicId: string, notice: NewNotice): Promise<string> {
  const row = await tx.staffNotice.create({ data: { clinicId, ...notice }, select: { id: true } })
  return row.id
}

/** What this person has not seen yet, oldest first; of very many the first ones. */
export async function listUnseenNotices(tx: Tx, clinicId: string, staffId: string): Promise<readonly Notice[]> {
  const rows = await tx.staffNotice.findMany({
    where: { clinicId, staffId, seenAt: null },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 5,
    select: {
      id: true,
      caseId: true,
      kind: true,
      at: true,
      byStaff: { select: { name: true } },
      case: { select: { patient: { select: { givenName: true, familyName: true } } } },
    },
  })
  return rows.map((row) => rowSchema.parse(row))
}

/** To whom it was addressed, and whether they have seen it. */
export async function findNotice(tx: Tx, clinicId: string, id: string) {
  const row = await tx.staffNotice.findUnique({
    where: { clinicId_id: { clinicId, id } },
    select: { id: true, staffId: true, seenAt: true },
  })
  return row && addressedSchema.parse(row)
}

/** False where it was seen before. */
export async function markNoticeSeen(tx: Tx, clinicId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.staffNotice.updateMany({ where: { clinicId, id, seenAt: null }, data: { seenAt: at } })
  return count === 1
}
