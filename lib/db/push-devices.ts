import 'server-only'
import { z } from 'zod'
import type { Subscription } from '@/lib/clinics/push-device'
import type { Tx } from './client'

const listedSchema = z.array(
  z.object({ id: z.string(), name: z.string(), addedAt: z.date(), lastRungAt: z.date().nullable() }),
)

interface Owner {
  readonly staffId: string
  /** Those that another key was told are called by nobody. */
  readonly serverKey: string
}

/** The oldest first. */
export async function listDevices(tx: Tx, clinicId: string, { staffId, serverKey }: Owner) {
  const rows = await tx.pushDevice.findMany({
    where: { clinicId, staffId, serverKey, removedAt: null },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, addedAt: true, lastRungAt: true },
  })
  return listedSchema.parse(rows)
}

const takenSchema = z.object({
  id: z.string(),
  staffId: z.string(),
  p256dh: z.string(),
  auth: z.string(),
  serverKey: z.string(),
})

/** Whose device has this address. */
export async function findDeviceAt(tx: Tx, clinicId: string, endpoint: string) {
  const row = await tx.pushDevice.findFirst({
    where: { clinicId, endpoint },
    select: { id: true, staffId: true, p256dh: true, auth: true, serverKey: true },
  })
  return row && takenSchema.parse(row)
}

interface Adding extends Subscription, Owner {
  readonly name: string
  readonly addedAt: Date
}

/** Null where it was added at the same moment. */
export async function insertDevice(tx: Tx, clinicId: string, adding: Adding): Promise<string | null> {
  const [row] = await tx.pushDevice.createManyAndReturn({
    data: { clinicId, ...adding },
    select: { id: true },
    skipDuplicates: true,
  })
  return row?.id ?? null
}

const callableSchema = z.object({
  staffId: z.string(),
  serverKey: z.string(),
  subscription: z.object({ endpoint: z.string(), p256dh: z.string(), auth: z.string() }),
})

/** Null where it ended, or whoever it is of does not work here any more. */
export async function findDevice(tx: Tx, clinicId: string, id: string) {
  const row = await tx.pushDevice.findFirst({
    where: { clinicId, id, removedAt: null, staff: { disabledAt: null } },
    select: { staffId: true, serverKey: true, endpoint: true, p256dh: true, auth: true },
  })
  if (!row) return null
  const { staffId, serverKey, ...subscription } = row
  return callableSchema.parse({ staffId, serverKey, subscription })
}

const ended = (removedAt: Date) => ({ removedAt, endpoint: null, p256dh: null, auth: null })

/** False where somebody has no such device, or none any more. */
export async function endDevice(
  tx: Tx,
  clinicId: string,
  { staffId, deviceId: id }: { readonly staffId: string; readonly deviceId: string },
  at: Date,
): Promise<boolean> {
  const { count } = await tx.pushDevice.updateMany({
    where: { clinicId, staffId, id, removedAt: null },
    data: ended(at),
  })
  return count > 0
}

/** How many there were. */
export async function endDevicesOf(tx: Tx, clinicId: string, staffId: string, at: Date): Promise<number> {
  const { count } = await tx.pushDevice.updateMany({ where: { clinicId, staffId, removedAt: null }, data: ended(at) })
  return count
}

/** False where it ended meanwhile. */
export async function saveRung(tx: Tx, clinicId: string, id: string, lastRungAt: Date): Promise<boolean> {
  const { count } = await tx.pushDevice.updateMany({ where: { clinicId, id, removedAt: null }, data: { lastRungAt } })
  return count > 0
}
