import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const held: Statement<{ readonly id: string }> = {
  name: 'hold-colleague',
  text: 'SELECT id FROM staff WHERE clinic_id = $1 AND id = $2 FOR SHARE',
  row: z.object({ id: z.string() }),
}

/**
 * Until the transaction ends nothing is changed of this person; what else goes to them goes on. Asked before a case is locked:
 * whoever ends somebody's work locks people first, and then what they have in hand.
 */
export async function holdColleague(tx: Tx, clinicId: string, staffId: string): Promise<void> {
  await ask(tx, held, [clinicId, staffId])
}
