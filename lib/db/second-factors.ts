import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const rowSchema = z
  .object({ seed: z.string().nullable(), setUpAt: z.date().nullable(), recovery: z.array(z.instanceof(Uint8Array)) })
  .transform(({ seed, setUpAt, recovery }) =>
    seed === null || setUpAt === null ? null : { seed, setUpAt, recoveryLeft: recovery.length },
  )

type SecondFactor = NonNullable<z.infer<typeof rowSchema>>

const key = (clinicId: string, staffId: string) => ({ clinicId_staffId: { clinicId, staffId } })

/** Null where they have no codes. */
export async function findSecondFactor(tx: Tx, clinicId: string, staffId: string): Promise<SecondFactor | null> {
  const row = await tx.secondFactor.findUnique({
    where: key(clinicId, staffId),
    select: { seed: true, setUpAt: true, recovery: true },
  })
  return row && rowSchema.parse(row)
}

interface SetUp {
  readonly seed: string
  readonly setUpAt: Date
  readonly lastStep: bigint
  readonly recovery: readonly Uint8Array<ArrayBuffer>[]
}

/** In the place of the codes before, if there were any. */
export async function writeSecondFactor(tx: Tx, clinicId: string, staffId: string, { recovery, ...setUp }: SetUp) {
  const data = { ...setUp, recovery: [...recovery] }
  await tx.secondFactor.upsert({
    where: key(clinicId, staffId),
    create: { clinicId, staffId, ...data },
    update: data,
    select: { staffId: true },
  })
}

export async function replaceRecovery(
  tx: Tx,
  clinicId: string,
  staffId: string,
  recovery: readonly Uint8Array<ArrayBuffer>[],
): Promise<void> {
  await tx.secondFactor.update({
    where: key(clinicId, staffId),
    data: { recovery: [...recovery] },
    select: { staffId: true },
  })
}

/** False where there was nothing to end. */
export async function endSecondFactor(tx: Tx, clinicId: string, staffId: string): Promise<boolean> {
  const { count } = await tx.secondFactor.updateMany({
    where: { clinicId, staffId, seed: { not: null } },
    data: { seed: null, setUpAt: null, recovery: [] },
  })
  return count > 0
}

/** False where this half minute's code, or a later one's, was used before: of two at once, one is taken. */
export async function takeStep(tx: Tx, clinicId: string, staffId: string, step: bigint): Promise<boolean> {
  const { count } = await tx.secondFactor.updateMany({
    where: { clinicId, staffId, seed: { not: null }, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count > 0
}

const recoveryUsed: Statement<{ staffId: string }> = {
  name: 'recovery-used',
  text: `UPDATE second_factor SET recovery = array_remove(recovery, $3)
    WHERE clinic_id = $1 AND staff_id = $2 AND $3 = ANY (recovery) RETURNING staff_id AS "staffId"`,
  row: z.object({ staffId: z.string() }),
}

/** Each recovery code is taken once. */
export async function takeRecovery(
  tx: Tx,
  clinicId: string,
  staffId: string,
  hash: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  return (await ask(tx, recoveryUsed, [clinicId, staffId, Buffer.from(hash)])).length > 0
}
