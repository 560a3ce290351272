import 'server-only'
import { z } from 'zod'
import { tiers } from '@/lib/triage/urgency'
import { jobSchema } from '@/lib/jobs/schema'
import { connections } from './client'

const figures = z.object({
  cases: z.array(z.object({ tier: z.enum(tiers), open: z.number(), late: z.number() })),
  clinics: z.array(z.object({ clinic: z.string(), tier: z.enum(tiers), late: z.number() })),
  jobs: z.array(
    z.object({ queue: z.string(), waiting: z.number(), active: z.number(), failed: z.number(), oldest: z.number() }),
  ),
  messages: z.array(
    z.object({ way: z.enum(['e-mail', 'text']), problem: z.string(), waiting: z.number(), failed: z.number() }),
  ),
  unwatched: z.number().nullable(),
})

export type ServiceFigures = z.infer<typeof figures>

/**
 * One statement, so that all of it is of one moment. A job that waits for its next try is not late before that, and one that was
 * never made is not late at all: how long nobody has looked after targets is counted from the last that came to its end, or
 * from the day on which they were first to be looked after. An end in the future is one of a clock that was set back.
 */
const statement = `
  SELECT (SELECT coalesce(json_agg(c), '[]') FROM keel_open_cases() AS c) AS cases,
    (SELECT coalesce(json_agg(l), '[]') FROM keel_late_clinics() AS l) AS clinics,
    (SELECT coalesce(json_agg(j), '[]') FROM (
      SELECT q.name AS queue,
        count(*) FILTER (WHERE j.state < 'active') AS waiting,
        count(*) FILTER (WHERE j.state = 'active') AS active,
        count(*) FILTER (WHERE j.state = 'failed') AS failed,
        coalesce(extract(epoch FROM now() - min(j.start_after) FILTER (WHERE j.state < 'active' AND j.start_after <= now())), 0)
          AS oldest
      FROM ${jobSchema}.queue AS q LEFT JOIN ${jobSchema}.job AS j ON j.name = q.name
      WHERE q.name NOT LIKE '\\_\\_%' GROUP BY q.name) AS j) AS jobs,
    (SELECT coalesce(json_agg(u), '[]') FROM keel_unsent_messages() AS u) AS messages,
    (SELECT extract(epoch FROM now() - coalesce(max(j.completed_on), max(s.created_on)))::float8
      FROM ${jobSchema}.schedule AS s LEFT JOIN ${jobSchema}.job AS j ON j.name = s.name
        AND j.state IN ('completed', 'failed') AND j.completed_on <= now()
      WHERE s.name = 'watch-targets') AS unwatched`

/** Milliseconds: whoever watches must not wait for a database that hangs. */
const patience = 900

/** Over all clinics, in numbers alone but for the ids of clinics that are late; null where the database does not answer. It never throws. */
export async function serviceFigures(): Promise<ServiceFigures | null> {
  let timer: NodeJS.Timeout | undefined
  const silent = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null)
  })
  const asked = connections()
    .query(statement)
    .then(
      ({ rows }) => figures.parse(rows[0]),
      () => null,
    )
  try {
    return await Promise.race([asked, silent])
  } finally {
    clearTimeout(timer)
  }
}

export interface PoolFigures {
  readonly inUse: number
  readonly idle: number
  /** Requests that wait for a connection. */
  readonly waiting: number
}

export const poolFigures = (): PoolFigures => {
  const { totalCount, idleCount, waitingCount } = connections()
  return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount }
}
