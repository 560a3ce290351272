import 'server-only'
import { z } from 'zod'
import type { Tx } from './client'

const clinicSchema = z.object({
  id: z.string(),
  name: z.string(),
  phone: z.string(),
  region: z.enum(['US', 'UK']),
  timeZone: z.string(),
  linkDays: z.int(),
})

export type Clinic = z.infer<typeof clinicSchema>

export async function findClinic(tx: Tx, clinicId: string): Promise<Clinic | null> {
  const row = await tx.clinic.findUnique({ where: { id: clinicId } })
  return row && clinicSchema.parse(row)
}

/** The clinic of an actor: it is there, or the session would not have been. */
export async function getClinic(tx: Tx, clinicId: string): Promise<Clinic> {
  const clinic = await findClinic(tx, clinicId)
  if (!clinic) throw new Error('the clinic of a session is gone')
  return clinic
}
