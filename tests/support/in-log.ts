import type { AuditEvent } from '@/lib/audit/event'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { insertSession } from '@/lib/db/sessions'
import { inClinic } from '@/lib/db/transaction'
import { start } from './clinic'

/** What the database takes only where the log has it: as an operation would write it, without the operation. */
async function inLog<Value>(clinicId: string, work: (tx: Tx) => Promise<Value>, told: (value: Value) => AuditEvent) {
  return inClinic(clinicId, async (tx) => {
    const value = await work(tx)
    await appendAudit(tx, clinicId, { kind: 'system' }, start.now(), [told(value)])
    return value
  })
}

export const insertedSession = (clinicId: string, session: Parameters<typeof insertSession>[2]): Promise<string> =>
  inLog(
    clinicId,
    (tx) => insertSession(tx, clinicId, session),
    (sessionId) => ({ type: 'session.started', sessionId }),
  )

export const writtenOfStaff = <Value>(clinicId: string, staffId: string, work: (tx: Tx) => Promise<Value>) =>
  inLog(clinicId, work, () => ({ type: 'staff.name-changed', staffId }))
