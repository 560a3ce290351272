import 'server-only'
import { getServerSession } from 'next-auth/next'
import { cache } from 'react'
import { z } from 'zod'
import type { Person } from '@/lib/access/actor'
import { systemClock } from '@/lib/clock'
import { findPatient } from '@/lib/db/patients'
import { findLiveSession } from '@/lib/db/sessions'
import { findStaff } from '@/lib/db/staff'
import { inClinic } from '@/lib/db/transaction'
import type { Identified } from './identified'
import { authOptions } from './options'

const identifiedSchema = z.object({ clinicId: z.uuid(), sessionId: z.uuid() })

/** Who is asking, once a request. The cookie only says where to look: the row in the database decides. */
export const currentActor = cache(async (): Promise<Person | null> => {
  const session = identifiedSchema.safeParse(await getServerSession(authOptions()))
  return session.success ? actorOf(session.data) : null
})

export function actorOf({ clinicId, sessionId }: Identified, now = systemClock.now()): Promise<Person | null> {
  return inClinic(clinicId, async (tx) => {
    const session = await findLiveSession(tx, clinicId, sessionId, now)
    if (!session) return null
    if (session.kind === 'patient') {
      const patient = await findPatient(tx, clinicId, session.personId)
      return patient && { kind: 'patient', clinicId, sessionId, patientId: patient.id }
    }
    const staff = await findStaff(tx, clinicId, session.personId)
    if (!staff || staff.disabledAt) return null
    return { kind: 'staff', clinicId, sessionId, staffId: staff.id, name: staff.name, role: staff.role }
  })
}
