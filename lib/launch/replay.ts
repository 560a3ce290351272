import type pg from 'pg'
import { pathways } from '@/lib/content/pathways/registry'
import type { Answers, Subject } from '@/lib/intake/questionnaire'
import { rulesByFingerprint } from '@/lib/content/release/rules'
import { findForm, findQuestionnaire } from '@/lib/pathways/forms'
import type { Assessment } from '@/lib/triage/finding'
import { nothingReplayed, type Replayed, type ReplayReport, withReplayed } from '@/lib/triage/replay'
import type { RuleSet } from '@/lib/triage/rule'
import { triage } from '@/lib/triage/triage'
import type { Tier } from '@/lib/triage/urgency'

const pageSize = 500

interface Row {
  readonly id: string
  readonly questionnaire: string
  readonly questionnaireVersion: number
  readonly ruleSet: string
  readonly tier: Tier
  readonly subject: Subject
  readonly answers: Answers
}

/** The rules that are asked about, for a form of their kind; any other is read by its own of today. */
const rulesFor = ({ questionnaire }: Row, asked: RuleSet | undefined): RuleSet | undefined =>
  questionnaire === asked?.id ? asked : findForm(pathways, questionnaire)?.ruleSet

function replayed(row: Row, known: ReadonlyMap<string, RuleSet>, asked: RuleSet | undefined): Replayed {
  const questionnaire = findQuestionnaire(pathways, row.questionnaire, row.questionnaireVersion)
  const own = known.get(row.ruleSet)
  const by = (ruleSet: RuleSet | undefined): Assessment | null =>
    ruleSet && questionnaire
      ? triage({ ruleSet, questionnaire, subject: row.subject, answers: row.answers, stage: 'complete', locale: 'en' })
      : null
  return { id: row.id, stored: row.tier, then: by(own), now: by(rulesFor(row, asked)) }
}

/** One clinic, a page of submissions at a time, in a transaction that the database lets change nothing. */
async function* submissionsOf(client: pg.Client, clinicId: string): AsyncGenerator<Row> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    await client.query(`SELECT set_config('keel.clinic', $1, true)`, [clinicId])
    let after: string | null = null
    for (;;) {
      const { rows }: pg.QueryResult<Row> = await client.query<Row>(
        `SELECT id, questionnaire, questionnaire_version AS "questionnaireVersion", rule_set AS "ruleSet", tier,
                subject, answers
           FROM submission WHERE clinic_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
        [clinicId, after, pageSize],
      )
      yield* rows
      after = rows.at(-1)?.id ?? null
      if (rows.length < pageSize) return
    }
  } finally {
    await client.query('ROLLBACK')
  }
}

/** What these rules, or those of today, would make of every intake that was ever sent, all clinics together. Writes nothing. */
export async function replay(client: pg.Client, ruleSet?: RuleSet): Promise<ReplayReport> {
  const { rows: clinics } = await client.query<{ id: string }>('SELECT id FROM clinic ORDER BY id')
  const known = rulesByFingerprint(pathways)
  let report = nothingReplayed
  for (const { id } of clinics) {
    for await (const row of submissionsOf(client, id)) report = withReplayed(report, replayed(row, known, ruleSet))
  }
  return report
}
