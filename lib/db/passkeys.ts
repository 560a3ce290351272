import 'server-only'
import { z } from 'zod'
import type { Tx } from './client'

const listedSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    addedAt: z.date(),
    lastUsedAt: z.date().nullable(),
    credentialId: z.string(),
    transports: z.array(z.string()),
  }),
)

/** Those with which somebody can sign in, the oldest first. */
export async function listPasskeys(tx: Tx, clinicId: string, staffId: string): Promise<z.infer<typeof listedSchema>> {
  const rows = await tx.passkey.findMany({
    where: { clinicId, staffId, removedAt: null },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, addedAt: true, lastUsedAt: true, credentialId: true, transports: true },
  })
  return listedSchema.parse(rows)
}

export const countPasskeys = (tx: Tx, clinicId: string, staffId: string): Promise<number> =>
  tx.passkey.count({ where: { clinicId, staffId, removedAt: null } })

interface Adding {
  readonly staffId: string
  readonly credentialId: string
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: bigint
  readonly transports: string[]
  readonly name: string
  readonly addedAt: Date
}

/** Null where it is somebody's already, at whatever clinic. */
export async function insertPasskey(tx: Tx, clinicId: string, adding: Adding): Promise<string | null> {
  const [row] = await tx.passkey.createManyAndReturn({
    data: { clinicId, ...adding },
    select: { id: true },
    skipDuplicates: true,
  })
  return row?.id ?? null
}

const usableSchema = z.object({ id: z.string(), publicKey: z.instanceof(Uint8Array<ArrayBuffer>) })

/** Null where it was removed. */
export async function findPasskey(tx: Tx, clinicId: string, staffId: string, credentialId: string) {
  const row = await tx.passkey.findFirst({
    where: { clinicId, staffId, credentialId, removedAt: null },
    select: { id: true, publicKey: true },
  })
  return row && usableSchema.parse(row)
}

/** False where it counted as far before, as a copy of it would, or was removed meanwhile. Many never count: theirs stay 0. */
export async function usePasskey(
  tx: Tx,
  clinicId: string,
  id: string,
  { counter, at }: { readonly counter: bigint; readonly at: Date },
): Promise<boolean> {
  const before = counter === 0n ? { equals: 0n } : { lt: counter }
  const { count } = await tx.passkey.updateMany({
    where: { clinicId, id, removedAt: null, counter: before },
    data: { counter, lastUsedAt: at },
  })
  return count > 0
}

type Change = { readonly name: string } | { readonly removedAt: Date }

/** False where somebody has no such passkey, or none any more. */
export async function changePasskey(
  tx: Tx,
  clinicId: string,
  { staffId, passkeyId: id }: { readonly staffId: string; readonly passkeyId: string },
  change: Change,
): Promise<boolean> {
  const { count } = await tx.passkey.updateMany({ where: { clinicId, staffId, id, removedAt: null }, data: change })
  return count > 0
}

/** How many there were. */
export async function endPasskeysOf(tx: Tx, clinicId: string, staffId: string, removedAt: Date): Promise<number> {
  const { count } = await tx.passkey.updateMany({ where: { clinicId, staffId, removedAt: null }, data: { removedAt } })
  return count
}
