import 'server-only'
import { z } from 'zod'
import { type CheckIn, checkInKinds, checkInStates, skipReasons } from '@/lib/cases/check-in'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { Prisma } from './generated/client'
import { moment, wholeRow } from './stored'

export const checkInRow = z.object({
  id: z.string(),
  caseId: z.string(),
  patientId: z.string(),
  kind: z.enum(checkInKinds),
  state: z.enum(checkInStates),
  dueAt: moment,
  invitationId: z.string().nullable(),
  intakeId: z.string().nullable(),
  reason: z.enum(skipReasons).nullable(),
  sentAt: moment.nullable(),
  remindedAt: moment.nullable(),
  settledAt: moment.nullable(),
  settledBy: z.string().nullable(),
})

type Planned = Pick<CheckIn, 'caseId' | 'patientId' | 'kind' | 'dueAt'>

/** One a case and kind, also where the form was sent twice. */
export async function insertCheckIn(tx: Tx, clinicId: string, planned: Planned): Promise<void> {
  await tx.checkIn.createMany({ data: [{ clinicId, ...planned }], skipDuplicates: true })
}

/** Its next step waits. One that another link stands for is looked at again when that link has run out. */
const isAwaited = Prisma.raw(`state IN ('planned', 'sent', 'reminded')`)
const hangsOnLink = Prisma.raw(`state = 'skipped' AND reason = 'link-in-use' AND due_at > settled_at`)

/** The ids of those that wait for their next step, the longest due first. */
export async function listDueCheckIns(tx: Tx, clinicId: string, now: Date, cap: number): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      (SELECT id, due_at FROM check_in WHERE clinic_id = ${clinicId}::uuid AND ${isAwaited} AND due_at <= ${now}
        ORDER BY due_at, id LIMIT ${cap})
      UNION ALL
      (SELECT id, due_at FROM check_in WHERE clinic_id = ${clinicId}::uuid AND ${hangsOnLink} AND due_at <= ${now}
        ORDER BY due_at, id LIMIT ${cap})) due
     ORDER BY due_at, id LIMIT ${cap}`
  return rows.map(({ id }) => id)
}

/** Null where another process has it in hand at this moment, or has done what was due. */
export async function takeDueCheckIn(tx: Tx, clinicId: string, id: string, now: Date): Promise<CheckIn | null> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM check_in
     WHERE clinic_id = ${clinicId}::uuid AND id = ${id}::uuid AND (${isAwaited} OR ${hangsOnLink})
       AND due_at <= ${now} FOR UPDATE SKIP LOCKED`
  return rows.length === 0 ? null : findCheckIn(tx, clinicId, id)
}

export async function findCheckIn(tx: Tx, clinicId: string, id: string): Promise<CheckIn | null> {
  const row = await tx.checkIn.findUnique({ where: { clinicId_id: { clinicId, id } } })
  return row && checkInRow.parse(row)
}

const row = wholeRow(checkInRow)
const byIntake: Statement<CheckIn> = {
  name: 'check-in-by-intake',
  text: 'SELECT to_jsonb(k) AS row FROM check_in k WHERE k.clinic_id = $1 AND k.intake_id = $2',
  row,
}
const lockedByIntake: Statement<CheckIn> = {
  name: 'locked-check-in-of-intake',
  text: `${byIntake.text} FOR UPDATE`,
  row,
}
const byCase: Statement<CheckIn> = {
  name: 'check-in-of-case',
  text: 'SELECT to_jsonb(k) AS row FROM check_in k WHERE k.clinic_id = $1 AND k.case_id = $2 ORDER BY k.id LIMIT 1',
  row,
}

/** The check-in that this form answers, locked; null for a whole form. */
export async function lockCheckInOfIntake(tx: Tx, clinicId: string, intakeId: string): Promise<CheckIn | null> {
  const [found] = await ask(tx, lockedByIntake, [clinicId, intakeId])
  return found ?? null
}

export async function findCheckInOfIntake(tx: Tx, clinicId: string, intakeId: string): Promise<CheckIn | null> {
  const [found] = await ask(tx, byIntake, [clinicId, intakeId])
  return found ?? null
}

/** What follows this case: the tier of one moment plans one of them. */
export async function findCheckInOfCase(tx: Tx, clinicId: string, caseId: string): Promise<CheckIn | null> {
  const [found] = await ask(tx, byCase, [clinicId, caseId])
  return found ?? null
}

/** Locked until the transaction ends: an answer, a reminder and a clinician's act run one after the other. */
export async function lockCheckInOfCase(tx: Tx, clinicId: string, caseId: string): Promise<CheckIn | null> {
  await tx.$queryRaw`SELECT 1 FROM check_in WHERE clinic_id = ${clinicId}::uuid AND case_id = ${caseId}::uuid FOR UPDATE`
  return findCheckInOfCase(tx, clinicId, caseId)
}

const lockedByInvitation: Statement<CheckIn> = {
  name: 'locked-check-in-of-invitation',
  text: 'SELECT to_jsonb(k) AS row FROM check_in k WHERE k.clinic_id = $1 AND k.invitation_id = $2 FOR UPDATE',
  row,
}

/** The check-in that goes by this link now, locked; null where it has another one by now. */
export async function lockCheckInOfInvitation(tx: Tx, clinicId: string, invitationId: string): Promise<CheckIn | null> {
  const [found] = await ask(tx, lockedByInvitation, [clinicId, invitationId])
  return found ?? null
}

/** What it is and which case it follows stays as it was planned. */
type Change = Partial<Omit<CheckIn, 'id' | 'caseId' | 'patientId' | 'kind'>>

export async function updateCheckIn(tx: Tx, clinicId: string, id: string, change: Change): Promise<void> {
  await tx.checkIn.update({ where: { clinicId_id: { clinicId, id } }, data: change, select: { id: true } })
}

/** From here on this form is the answer to the check-in of this case, whichever of its links it was begun with. */
export async function beginCheckIn(tx: Tx, clinicId: string, caseId: string, intakeId: string): Promise<void> {
  await tx.checkIn.updateMany({ where: { clinicId, caseId, intakeId: null }, data: { intakeId } })
}
