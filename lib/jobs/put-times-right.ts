import type { PgBoss } from 'pg-boss'
import { z } from 'zod'
import { jobSchema } from './schema'

/** More than two transactions that run side by side differ in what they call now. */
const ahead = `${jobSchema}.job_now() + interval '10 seconds'`
const notAhead = (column: string) =>
  `${column} = CASE WHEN ${column} > ${ahead} THEN ${jobSchema}.job_now() ELSE ${column} END`

/** When a sweep was last made: none is made until half a minute after that. */
const made = `UPDATE ${jobSchema}.version
  SET ${['cron_on', 'bam_on', 'flow_on'].map(notAhead).join(', ')}
  WHERE greatest(cron_on, bam_on, flow_on) > ${ahead} RETURNING 1`

/** When a queue was last searched for jobs that were lost with their process, and for old ones. */
const searched = `UPDATE ${jobSchema}.queue
  SET ${['monitor_claim_on', 'monitor_on', 'maintain_on'].map(notAhead).join(', ')}
  WHERE greatest(monitor_claim_on, monitor_on, maintain_on) > ${ahead} RETURNING 1`

/** Each minute's sweep is made once: one of a minute that is yet to come would keep that minute's own from being made. */
const taken = `UPDATE ${jobSchema}.job SET singleton_on = NULL
  WHERE name = '__pgboss__send-it' AND state <> 'cancelled' AND singleton_on > (${ahead}) AT TIME ZONE 'UTC' + interval '1 minute' RETURNING 1`

/** What was asked for or begun in the future comes now; a sweep that waits would keep any other of its kind from being made. */
const waiting = `UPDATE ${jobSchema}.job
  SET ${['created_on', 'started_on'].map(notAhead).join(', ')}, start_after = least(start_after, ${jobSchema}.job_now())
  WHERE state < 'completed' AND greatest(created_on, started_on) > ${ahead} RETURNING 1`

const statement = `WITH made AS (${made}), searched AS (${searched})
  SELECT (SELECT count(*) FROM made)::int + (SELECT count(*) FROM searched)::int AS n`

const answer = z.object({ n: z.int() })

/**
 * Of a database whose clock was ahead and was set back: the times of the jobs that lie in the future are times of now, or each
 * of them would stand still until then. Says how many there were.
 */
export async function putTimesRight(boss: PgBoss): Promise<number> {
  const database = boss.getDb()
  const { rows } = await database.executeSql(statement)
  const jobs = [await database.executeSql(taken), await database.executeSql(waiting)]
  return answer.parse(rows[0]).n + jobs.reduce((all, each) => all + each.rows.length, 0)
}
