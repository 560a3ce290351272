import 'server-only'
import { z } from 'zod'
import { outcomes } from '@/lib/cases/case'
import type { CodedCases } from '@/lib/insights/outcome-codes'
import type { Period } from '@/lib/insights/period'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

/** Under the words that a code has had last. */
const coded: Statement<CodedCases> = {
  name: 'codes-in-period',
  text: `SELECT g.code->>'icd10' AS icd10, (array_agg(g.code->>'text' ORDER BY c.closed_at DESC))[1] AS text, c.outcome,
      count(*)::int AS cases
    FROM triage_case c CROSS JOIN LATERAL jsonb_array_elements(c.outcome_codes) AS g(code)
    WHERE c.clinic_id = $1 AND c.state = 'closed' AND c.closed_at >= $2 AND c.closed_at <= $3
    GROUP BY 1, c.outcome`,
  row: z.object({ icd10: z.string(), text: z.string(), outcome: z.enum(outcomes), cases: z.int() }),
}

/** What the cases that were closed in this time turned out to be. */
export const codesInPeriod = (
  tx: Tx,
  clinicId: string,
  { from, until }: Pick<Period, 'from' | 'until'>,
): Promise<readonly CodedCases[]> => ask(tx, coded, [clinicId, from, until])
