import 'server-only'
import { z } from 'zod'
import { outcomes } from '@/lib/cases/case'
import type { Reached } from '@/lib/insights/contact'
import type { Period } from '@/lib/insights/period'
import { returnDays, type Returns } from '@/lib/insights/returns'
import { tiers } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

type Span = Pick<Period, 'from' | 'until'>

const count = z.int()
const reachedRow = z
  .object({
    tier: z.enum(tiers),
    ...{ cases: count, contacted: count, waiting: count, without: count },
    ...{ untried: count, first: count, second: count, later: count, trying: count, givenUp: count, otherwise: count },
    spans: z.tuple([z.number(), z.number()]).nullable(),
  })
  .transform(({ spans, ...rest }): Reached => ({
    ...rest,
    medianMs: spans?.[0] ?? null,
    ninetiethMs: spans?.[1] ?? null,
  }))

/** Handouts that the form itself gave are no contact: nobody at the clinic sent them. */
const reached: Statement<Reached> = {
  name: 'reached-in-period',
  text: `SELECT tier, count(*)::int AS cases, count(contact_at)::int AS contacted,
      count(*) FILTER (WHERE contact_at IS NULL AND is_open)::int AS waiting,
      count(*) FILTER (WHERE contact_at IS NULL AND NOT is_open)::int AS without,
      count(*) FILTER (WHERE tries = 0)::int AS untried,
      count(*) FILTER (WHERE reached_try = 1)::int AS first,
      count(*) FILTER (WHERE reached_try = 2)::int AS second,
      count(*) FILTER (WHERE reached_try > 2)::int AS later,
      count(*) FILTER (WHERE is_vain AND is_open)::int AS trying,
      count(*) FILTER (WHERE is_vain AND NOT is_open AND outcome = 'not-reached')::int AS "givenUp",
      count(*) FILTER (WHERE is_vain AND NOT is_open AND outcome IS DISTINCT FROM 'not-reached')::int AS otherwise,
      percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY extract(epoch FROM contact_at - opened_at)::float8 * 1000)
        AS spans
    FROM (
      SELECT c.tier, c.state <> 'closed' AS is_open, c.outcome, c.opened_at, t.tries, t.reached_try,
        t.tries > 0 AND t.reached_try IS NULL AS is_vain, least(t.reached_at, h.opened_at) AS contact_at
      FROM triage_case c
      CROSS JOIN LATERAL (
        SELECT count(*) AS tries, min(at) FILTER (WHERE is_reached) AS reached_at,
          min(place) FILTER (WHERE is_reached) AS reached_try
        FROM (
          SELECT e.at, e.event->>'result' = 'reached' AS is_reached, row_number() OVER (ORDER BY e.at, e.id) AS place
          FROM case_event e
          WHERE e.clinic_id = c.clinic_id AND e.case_id = c.id AND e.event->>'type' IN ('called', 'call-asked')
            AND NOT EXISTS (SELECT FROM case_event u WHERE u.clinic_id = e.clinic_id AND u.case_id = e.case_id
              AND u.event->>'type' = 'call-ask-unsent' AND u.event->>'eventId' = e.id::text)
        ) try
      ) t
      CROSS JOIN LATERAL (
        SELECT min(coalesce(a.opened_at, a.confirmed_at)) AS opened_at FROM assignment a
        WHERE a.clinic_id = c.clinic_id AND a.case_id = c.id AND a.assigned_by IS NOT NULL
          AND a.taken_back_at IS NULL
      ) h
      WHERE c.clinic_id = $1 AND c.opened_at >= $2 AND c.opened_at <= $3
    ) one
    GROUP BY tier`,
  row: reachedRow,
}

/** How soon, and at which try, the patients of the cases that came up in this time were reached. */
export const reachedInPeriod = (tx: Tx, clinicId: string, { from, until }: Span) =>
  ask(tx, reached, [clinicId, from, until])

const returned: Statement<Returns> = {
  name: 'returns-in-period',
  text: `SELECT outcome, count(*) FILTER (WHERE is_known)::int AS closed,
      count(*) FILTER (WHERE is_known AND is_reopened)::int AS reopened,
      count(*) FILTER (WHERE is_known AND NOT is_reopened AND is_anew)::int AS anew,
      count(*) FILTER (WHERE NOT is_known)::int AS recent
    FROM (
      SELECT first.outcome, first.at + $4 * interval '24 hours' <= $3 AS is_known,
        EXISTS (
          SELECT FROM case_event r
          WHERE r.clinic_id = $1 AND r.case_id = first.case_id AND r.at >= first.at
            AND r.at <= first.at + $4 * interval '24 hours' AND r.event->>'type' IN ('reopened', 'reopened-by-patient')
        ) AS is_reopened,
        EXISTS (
          SELECT FROM triage_case n
          WHERE n.clinic_id = $1 AND n.patient_id = c.patient_id AND n.id <> c.id AND n.opened_at >= first.at
            AND n.opened_at <= first.at + $4 * interval '24 hours'
        ) AS is_anew
      FROM (
        SELECT DISTINCT ON (e.case_id) e.case_id, e.at, e.event->>'outcome' AS outcome
        FROM case_event e
        WHERE e.clinic_id = $1 AND e.at >= $2 AND e.at <= $3 AND e.event->>'type' = 'closed'
          AND NOT EXISTS (
            SELECT FROM case_event u
            WHERE u.clinic_id = e.clinic_id AND u.case_id = e.case_id AND u.at >= e.at
              AND u.event->>'type' = 'undone' AND u.event->>'eventId' = e.id::text
          )
        ORDER BY e.case_id, e.at, e.id
      ) first
      JOIN triage_case c ON c.clinic_id = $1 AND c.id = first.case_id
    ) closing
    GROUP BY outcome`,
  row: z.object({ outcome: z.enum(outcomes), closed: count, reopened: count, anew: count, recent: count }),
}

/** What became, within some days, of the cases that were closed in this time. */
export const returnsInPeriod = (tx: Tx, clinicId: string, { from, until }: Span) =>
  ask(tx, returned, [clinicId, from, until, returnDays])
