import 'server-only'
import { database } from './client'

/** Whether the database answers, and as a role that row-level security holds. */
export async function isDatabaseHealthy(): Promise<boolean> {
  const rows = await database().$queryRaw<{ held: boolean }[]>`
    SELECT NOT (rolsuper OR rolbypassrls)
      AND NOT EXISTS (SELECT 1 FROM pg_class WHERE relname = 'triage_case' AND relowner = pg_roles.oid) AS held
    FROM pg_roles WHERE rolname = current_user`
  return rows[0]?.held === true
}
