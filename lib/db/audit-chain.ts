import 'server-only'
import { z } from 'zod'
import type { Head } from '@/lib/audit/chain'
import { ask, type Statement } from './ask'
import { askAlone } from './ask-alone'
import type { Tx } from './client'

/** Of one clinic at a time: what is left over comes with the next turn. */
const most = 1000

/** Chains what every clinic has written down since. How many events it were. */
export async function sealAudit(): Promise<number> {
  const { rows } = await askAlone<{ sealed: number }>({
    text: 'SELECT keel_seal_audit($1) AS sealed',
    values: [most],
  })
  return rows[0]?.sealed ?? 0
}

const head: Statement<Head> = {
  name: 'audit-head',
  text: `SELECT length::int, encode(hash, 'hex') AS hash FROM audit_head WHERE clinic_id = $1`,
  row: z.object({ length: z.int(), hash: z.string() }),
}

/** Null where nothing has been sealed yet. */
export async function findAuditHead(tx: Tx, clinicId: string): Promise<Head | null> {
  return (await ask(tx, head, [clinicId]))[0] ?? null
}
