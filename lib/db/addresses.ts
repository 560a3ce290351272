import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const held: Statement<{ isHeld: boolean }> = {
  name: 'address-held',
  text: 'SELECT keel_is_address_held($1, $2, $3) AS "isHeld"',
  row: z.object({ isHeld: z.boolean() }),
}

/** Whether somebody else, at whatever clinic, may still take this address back. */
export async function isAddressHeld(
  tx: Tx,
  email: string,
  { now, butFor = null }: { readonly now: Date; readonly butFor?: string | null },
): Promise<boolean> {
  const [row] = await ask(tx, held, [email, butFor, now])
  return row?.isHeld ?? false
}

/** By which somebody signs in and is written to. It throws where the address is another's: see `isTaken`. */
export async function changeAddress(tx: Tx, clinicId: string, staffId: string, email: string): Promise<void> {
  await tx.signInName.updateMany({ where: { clinicId, staffId }, data: { email } })
  await tx.staff.updateMany({ where: { clinicId, id: staffId }, data: { email } })
}

const taken = z.object({ code: z.literal('P2002') })

/** Whether a change was given up because what has to be one person's alone is another's. */
export const isTaken = (problem: unknown): boolean => taken.safeParse(problem).success
