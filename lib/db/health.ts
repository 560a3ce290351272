import 'server-only'
import { connections } from './client'

/** Milliseconds: whoever watches asks again in a moment, and wants a word by then. */
const patience = 900

const beat = `
  WITH beat AS (UPDATE heartbeat SET at = now() WHERE id = 1 RETURNING id)
  SELECT (SELECT count(*) FROM beat) = 1 AND NOT (rolsuper OR rolbypassrls)
    AND NOT EXISTS (SELECT 1 FROM pg_class WHERE relname = 'triage_case' AND relowner = pg_roles.oid) AS well
  FROM pg_roles WHERE rolname = current_user`

export type DatabaseHealth = 'well' | 'wrong-role' | 'silent' | 'away'

/** Whether the database answers, takes a write, and knows us as a role that row-level security holds. It never throws. */
export async function databaseHealth(): Promise<DatabaseHealth> {
  let timer: NodeJS.Timeout | undefined
  const silent = new Promise<'silent'>((resolve) => {
    timer = setTimeout(resolve, patience, 'silent')
  })
  const asked = connections()
    .query<{ well: boolean }>(beat)
    .then(
      ({ rows }) => (rows[0]?.well === true ? 'well' : 'wrong-role'),
      () => 'away' as const,
    )
  try {
    return await Promise.race([asked, silent])
  } finally {
    clearTimeout(timer)
  }
}
