import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const bounced: Statement<{ readonly id: string; readonly at: Date }> = {
  name: 'staff-bounces',
  text: `SELECT s.id, m.at FROM staff s CROSS JOIN LATERAL (
      SELECT m.state, coalesce(m.tried_at, m.created_at) AS at FROM message m
      WHERE m.clinic_id = s.clinic_id AND m.person_id = s.id AND m.address = s.email AND m.state IN ('sent', 'bounced')
      ORDER BY m.created_at DESC, m.id DESC LIMIT 1) m
    WHERE s.clinic_id = $1 AND s.disabled_at IS NULL AND m.state = 'bounced'`,
  row: z.object({ id: z.string(), at: z.date() }),
}

/** When e-mail to a colleague last came back; nobody whose address has changed since, or took a later one. */
export async function staffBounces(tx: Tx, clinicId: string): Promise<ReadonlyMap<string, Date>> {
  const rows = await ask(tx, bounced, [clinicId])
  return new Map(rows.map(({ id, at }) => [id, at]))
}
