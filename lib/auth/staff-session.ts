import 'server-only'
import type { StaffActor } from '@/lib/access/actor'
import type { Staff } from '@/lib/db/staff'

const hours = 12

/** However much somebody does meanwhile: then they sign in again. */
export const staffSessionEnd = (from: Date): Date => new Date(from.getTime() + hours * 3_600_000)

export const staffActor = (clinicId: string, sessionId: string, { id, name, role }: Staff): StaffActor => ({
  kind: 'staff',
  clinicId,
  sessionId,
  staffId: id,
  name,
  role,
})
