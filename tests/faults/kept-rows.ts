import type { Kept } from './compare'
import type { Mailbox } from './mailbox'
import type { Served } from './served'
import { asWritten } from './walker'

const counted = (rows: readonly { readonly key: string; readonly times: number }[]) =>
  new Map(rows.map(({ key, times }) => [key, times]))

interface AnswersRow {
  readonly id: string
  readonly answers: Readonly<Record<string, unknown>> | null
}

/** What was sent is what counts of a form that was sent. */
const answersOf = `SELECT i.id, coalesce(s.answers, a.answers) AS answers FROM intake i
  LEFT JOIN intake_answers a ON a.intake_id = i.id LEFT JOIN submission s ON s.intake_id = i.id`

/** A form that is twice there would have two submissions, or two cases. */
const formsOf = `SELECT i.id AS key, greatest(
    (SELECT count(*) FROM submission s WHERE s.intake_id = i.id),
    (SELECT count(*) FROM triage_case c WHERE c.intake_id = i.id AND i.state = 'submitted'))::int AS times FROM intake i`

/** Raised while the form was filled in, and what the patient said to it. */
const emergenciesOf = `SELECT intake_id AS key, count(*)::int AS times FROM triage_case
  WHERE tier = 'EMERGENCY' AND patient_says = 'going' GROUP BY 1`

const notesOf = `SELECT event->>'words' AS key, count(*)::int AS times FROM case_event
  WHERE event->>'type' = 'noted' GROUP BY 1`

const mailsOf = `SELECT address AS key, count(*)::int AS times FROM message WHERE kind = 'link' GROUP BY 1`

export async function keptRows(keel: Served): Promise<Kept> {
  const answers = await keel.asSuperuser<AnswersRow>(answersOf)
  const count = async (sql: string) => counted(await keel.asSuperuser<{ key: string; times: number }>(sql))
  return {
    answers: new Map(
      answers.map(({ id, answers: all }) => [
        id,
        new Map(Object.entries(all ?? {}).map(([item, answer]) => [item, asWritten(answer)])),
      ]),
    ),
    sent: {
      form: await count(formsOf),
      emergency: await count(emergenciesOf),
      note: await count(notesOf),
      'e-mail': await count(mailsOf),
    },
  }
}

/** E-mails that are still to go out. */
export async function underWay(keel: Served): Promise<number> {
  const sql = `SELECT count(*)::int AS times FROM message WHERE state IN ('waiting', 'sending')`
  return (await keel.asSuperuser<{ times: number }>(sql))[0]?.times ?? 0
}

/** A link that a newer one has ended need not go out. */
export async function lostMails(keel: Served, mailbox: Mailbox): Promise<readonly string[]> {
  const rows = await keel.asSuperuser<{ id: string; state: string; problem: string | null }>(
    `SELECT id, state, problem FROM message WHERE state NOT IN ('waiting', 'sending')`,
  )
  return rows
    .filter(({ problem }) => problem !== 'link-ended')
    .filter(({ id }) => !mailbox.received.has(`<${id}@127.0.0.1>`))
    .map(({ id, state, problem }) => `the e-mail ${id} is ${state} (${problem ?? 'no problem'}) and came nowhere`)
}
