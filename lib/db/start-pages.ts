import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import { askAlone } from './ask-alone'
import type { Tx } from './client'

/** Whose start page this address is: asked before a clinic is known. Null where it is nobody's. */
export async function clinicOfStartPage(address: string): Promise<string | null> {
  const { rows } = await askAlone<{ id: string | null }>({
    name: 'clinic-of-start-page',
    text: 'SELECT keel_clinic_of_start_page($1) AS id',
    values: [address],
  })
  return rows[0]?.id ?? null
}

const taking: Statement<{ taken: boolean }> = {
  name: 'take-start-address',
  text: 'SELECT keel_take_start_address($1) AS taken',
  row: z.object({ taken: z.boolean() }),
}

/** From here on it is this clinic's, or it has none; false where another clinic has it. */
export async function takeStartAddress(tx: Tx, address: string | null): Promise<boolean> {
  const [row] = await ask(tx, taking, [address])
  return row?.taken ?? false
}
