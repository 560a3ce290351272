import 'server-only'
import { z } from 'zod'
import { judgments, outcomes } from '@/lib/cases/case'
import {
  type Draw,
  type DrawnCase,
  type DrawnOnce,
  drawSize,
  type Found,
  foundTiers,
  type Month,
} from '@/lib/insights/routine'
import { tiers } from '@/lib/triage/urgency'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { oneRow } from './parts'
import { moment } from './stored'

const drawing: Statement<{ readonly drawn: number; readonly wereAny: boolean }> = {
  name: 'draw-routine',
  text: `WITH pool AS (
      SELECT c.id FROM triage_case c
      WHERE c.clinic_id = $1 AND c.opened_at >= $3 AND c.opened_at < $4 AND c.tier = 'ROUTINE'
        AND c.outcome IS DISTINCT FROM 'opened-in-error'
        AND NOT EXISTS (SELECT FROM routine_draw_case x WHERE x.clinic_id = c.clinic_id AND x.case_id = c.id)
    ), chosen AS (
      SELECT id, row_number() OVER (ORDER BY md5($5::uuid::text || id::text)) AS place FROM pool ORDER BY place LIMIT $8
    ), draw AS (
      INSERT INTO routine_draw (clinic_id, month, seed, drawn_at, drawn_by, of_cases, drawn)
      SELECT $1, $2, $5::uuid, $7, $6, (SELECT count(*) FROM pool), count(*) FROM chosen HAVING count(*) > 0
      ON CONFLICT DO NOTHING RETURNING month
    ), kept AS (
      INSERT INTO routine_draw_case (clinic_id, month, case_id, place)
      SELECT $1, draw.month, chosen.id, chosen.place FROM draw, chosen RETURNING case_id
    )
    SELECT count(*)::int AS drawn, EXISTS (SELECT FROM pool)
      OR EXISTS (SELECT FROM routine_draw d WHERE d.clinic_id = $1 AND d.month = $2) AS "wereAny" FROM kept`,
  row: z.object({ drawn: z.int(), wereAny: z.boolean() }),
}

interface Drawing {
  readonly month: Month
  /** Chance: which cases they are follows from it alone. */
  readonly seed: string
  readonly staffId: string
  readonly at: Date
}

/** How many were drawn: none where the month has its draw, which stays as it is, or where there was nothing to draw from. */
export async function drawRoutineCases(tx: Tx, clinicId: string, { month, seed, staffId, at }: Drawing) {
  const values = [clinicId, `${month.month}-01`, month.from, month.until, seed, staffId, at, drawSize]
  const [drawn] = await ask(tx, drawing, values)
  return drawn ?? { drawn: 0, wereAny: false }
}

const count = z.int()
const draws: Statement<Draw> = {
  name: 'routine-draws',
  text: `SELECT to_char(d.month, 'YYYY-MM') AS month, d.drawn_at AS "drawnAt", s.name AS by, d.of_cases AS "ofCases", d.drawn,
      d.drawn - n.present AS erased, n.is_right AS "right", n.too_low AS "tooLow", n.too_high AS "tooHigh",
      n.cannot_tell AS "cannotTell"
    FROM routine_draw d JOIN staff s ON s.clinic_id = d.clinic_id AND s.id = d.drawn_by
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS present, count(*) FILTER (WHERE found = 'right')::int AS is_right,
        count(*) FILTER (WHERE found = 'too-low')::int AS too_low,
        count(*) FILTER (WHERE found = 'too-high')::int AS too_high,
        count(*) FILTER (WHERE found = 'cannot-tell')::int AS cannot_tell
      FROM routine_draw_case c WHERE c.clinic_id = d.clinic_id AND c.month = d.month
    ) n
    WHERE d.clinic_id = $1 AND d.month >= $2 ORDER BY d.month DESC`,
  row: z.object({
    ...{ month: z.string(), drawnAt: moment, by: z.string(), ofCases: count, drawn: count, erased: count },
    ...{ right: count, tooLow: count, tooHigh: count, cannotTell: count },
  }),
}

/** What was drawn from this month on, the newest first, and what was found of it. */
export const listDraws = (tx: Tx, clinicId: string, since: string) => ask(tx, draws, [clinicId, `${since}-01`])

const lookRow = {
  ...{ found: z.enum(foundTiers).nullable(), shouldBe: z.enum(['SOON', 'URGENT', 'EMERGENCY']).nullable() },
  ...{ words: z.string(), by: z.string().nullable(), at: moment.nullable() },
}
const lookOf = ({ found, shouldBe, words, by, at }: z.output<z.ZodObject<typeof lookRow>>) =>
  found && by !== null && at ? { found, shouldBe, words, by, at } : null

/** Of a case: whether it was drawn, and what was found. */
export const drawnOnce = (caseId: string) =>
  oneRow(
    z
      .object({ month: z.string(), ...lookRow })
      .transform(({ month, ...row }): DrawnOnce => ({ month, look: lookOf(row) })),
    `SELECT to_jsonb(d) || jsonb_build_object('month', to_char(d.month, 'YYYY-MM'), 'by', s.name, 'at', d.found_at) AS row
      FROM routine_draw_case d LEFT JOIN staff s ON s.clinic_id = d.clinic_id AND s.id = d.found_by
      WHERE d.clinic_id = $1 AND d.case_id = ${caseId}`,
  )

const drawnRow = z
  .object({
    ...{ caseId: z.string(), place: count, revision: count, openedAt: moment },
    ...{ triageTier: z.enum(tiers), tier: z.enum(tiers), outcome: z.enum(outcomes).nullable() },
    judged: z.enum(judgments).nullable(),
    ...lookRow,
  })
  .transform(({ found, shouldBe, words, by, at, judged, ...rest }): DrawnCase => ({
    ...rest,
    judged: found ? judged : null,
    look: lookOf({ found, shouldBe, words, by, at }),
  }))

const drawnCases: Statement<DrawnCase> = {
  name: 'drawn-cases',
  text: `SELECT d.case_id AS "caseId", d.place, d.revision, c.opened_at AS "openedAt", c.triage_tier AS "triageTier", c.tier,
      CASE WHEN c.state = 'closed' THEN c.outcome END AS outcome,
      CASE WHEN c.state = 'closed' THEN (
        SELECT e.event->>'judged' FROM case_event e
        WHERE e.clinic_id = c.clinic_id AND e.case_id = c.id AND e.event->>'type' = 'closed'
        ORDER BY e.at DESC, e.id DESC LIMIT 1
      ) END AS judged,
      d.found, d.should_be AS "shouldBe", d.words, s.name AS by, d.found_at AS at
    FROM routine_draw_case d
    JOIN triage_case c ON c.clinic_id = d.clinic_id AND c.id = d.case_id
    LEFT JOIN staff s ON s.clinic_id = d.clinic_id AND s.id = d.found_by
    WHERE d.clinic_id = $1 AND d.month = $2 ORDER BY d.place`,
  row: drawnRow,
}

/** The cases of a month's draw in the order in which they were drawn. */
export const listDrawnCases = (tx: Tx, clinicId: string, month: string) =>
  ask(tx, drawnCases, [clinicId, `${month}-01`])

const locked = z.object({
  revision: count,
  found: z.enum(foundTiers).nullable(),
  shouldBe: z.enum(['SOON', 'URGENT', 'EMERGENCY']).nullable(),
  words: z.string(),
})
const toJudge: Statement<z.output<typeof locked>> = {
  name: 'lock-drawn-case',
  text: `SELECT revision, found, should_be AS "shouldBe", words FROM routine_draw_case
    WHERE clinic_id = $1 AND case_id = $2 FOR UPDATE`,
  row: locked,
}

/** Null for a case that was not drawn. */
export const lockDrawnCase = async (tx: Tx, clinicId: string, caseId: string) =>
  (await ask(tx, toJudge, [clinicId, caseId]))[0] ?? null

interface Judging extends Found {
  readonly caseId: string
  readonly words: string
  readonly staffId: string
  readonly at: Date
}

const judged: Statement<{ readonly revision: number }> = {
  name: 'judge-drawn-case',
  text: `UPDATE routine_draw_case SET revision = revision + 1, found = $3, should_be = $4, words = $5, found_by = $6, found_at = $7
    WHERE clinic_id = $1 AND case_id = $2 RETURNING revision`,
  row: z.object({ revision: count }),
}

export async function saveFound(tx: Tx, clinicId: string, judging: Judging): Promise<boolean> {
  const { caseId, found, shouldBe, words, staffId, at } = judging
  const saved = await ask(tx, judged, [clinicId, caseId, found, shouldBe, words, staffId, at])
  return saved.length > 0
}
