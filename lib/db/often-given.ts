import 'server-only'
import { z } from 'zod'

/** Of the newest that were given at this clinic: enough to know a habit, and no more to read where there are thousands. */
const newest = 400
const oftenFrom = 3

/** What colleagues gave most of late, by its id in the library or of the clinic's own, the most first; no plan, which is one patient's. */
export const oftenGiven = {
  sql: `(SELECT coalesce(json_agg(m.handout ORDER BY m.times DESC, m.handout), '[]') FROM
      (SELECT w.handout, sum(g.times) AS times FROM
        (SELECT n.handout_version_id, count(*) AS times FROM
          (SELECT a.handout_version_id, a.assigned_by, a.taken_back_at FROM assignment a
            WHERE a.clinic_id = $1 ORDER BY a.assigned_at DESC LIMIT ${String(newest)}) n
          WHERE n.assigned_by IS NOT NULL AND n.taken_back_at IS NULL GROUP BY n.handout_version_id) g
        JOIN handout_version w ON w.clinic_id = $1 AND w.id = g.handout_version_id
        WHERE w.handout NOT LIKE 'plan:%'
        GROUP BY w.handout HAVING sum(g.times) >= ${String(oftenFrom)}) m)`,
  row: z.array(z.string()),
}
