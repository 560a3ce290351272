import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { must } from '@/prisma/sample/live-story'
import { newClinic } from '../support/clinic'
import { newIntake, ordinary, saveAll, submit } from '../support/patient'
import { tidy } from './busy-clinic'
import { type Copy, copyDrafts } from './copies'
import { atOnce, type Figure, type Findings, median, timed } from './report'
import { captured, replay } from './statements'

const runs = 5
const each = 40
const widths = [
  [1, 'one at a time'],
  [8, 'eight at once'],
] as const

/** Sending an intake, beside the same SQL in the same transactions with nothing around it. */
export async function measureSubmit(owner: pg.Client, appUrl: string): Promise<Findings> {
  const clinic = await newClinic(owner, 'of the submissions')
  const model = await newIntake(clinic)
  const revision = await saveAll(model, ordinary)
  const drafts = (count: number) => copyDrafts(owner, model.intakeId, count)

  const send = async ({ patientId, intakeId }: Copy) => {
    const patient = { kind: 'patient', clinicId: clinic.id, sessionId: randomUUID(), patientId } as const
    must(await submit({ patient, intakeId }, revision))
  }
  await atOnce(await drafts(100), 8, send)

  const [seen] = await drafts(1)
  if (!seen) throw new Error('no draft was copied')
  const statements = await captured(() => send(seen))
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM handout_version WHERE clinic_id = $1', [clinic.id])
  const kept = new Set([clinic.id, ...rows.map(({ id }) => id)])
  const pool = new pg.Pool({ connectionString: appUrl, max: 10 })
  // A connection that is lost fails the statement that needed it.
  pool.on('error', () => undefined)
  const sendRaw = ({ patientId, intakeId }: Copy) =>
    replay(
      pool,
      statements,
      kept,
      new Map([
        [seen.patientId, patientId],
        [seen.intakeId, intakeId],
      ]),
    )

  const findings: { ratios: Figure[]; details: Figure[] } = { ratios: [], details: [] }
  const rate = async (copies: readonly Copy[], width: number, work: (copy: Copy) => Promise<void>) =>
    (copies.length * 1000) / (await timed(() => atOnce(copies, width, work)))
  try {
    await atOnce(await drafts(100), 8, sendRaw)
    for (const [width, words] of widths) {
      const operation: number[] = []
      const raw: number[] = []
      for (let run = 0; run < runs; run += 1) {
        const copies = await drafts(2 * each)
        // What PostgreSQL planned for a handful it goes on with until it has counted them.
        await tidy(owner)
        operation.push(await rate(copies.slice(0, each), width, send))
        raw.push(await rate(copies.slice(each), width, sendRaw))
      }
      const [whole, bare] = [median(operation), median(raw)]
      const label = `submit, ${words}`
      const note = `${String(runs)} runs of ${String(each)}`
      findings.ratios.push({
        label: `${label}: operation / raw SQL`,
        ...{ value: whole / bare, unit: 'of the rate', wanted: 0.5 },
      })
      findings.details.push(
        { label: `${label}: the whole operation`, value: whole, unit: '/s', note },
        {
          label: `${label}: raw SQL`,
          ...{ value: bare, unit: '/s', note: `${note}, ${String(statements.length)} statements` },
        },
      )
    }
  } finally {
    await pool.end()
  }
  await expectAllSent(owner, clinic.id)
  return findings
}

/** A replay that wrote less than the operation would flatter neither of the two: it would mean nothing. */
async function expectAllSent(owner: pg.Client, clinicId: string): Promise<void> {
  const { rows } = await owner.query<Record<string, string>>(
    `SELECT (SELECT count(*) FROM intake WHERE clinic_id = $1 AND state = 'submitted') AS sent,
       (SELECT count(*) FROM submission WHERE clinic_id = $1) AS frozen,
       (SELECT count(*) FROM triage_case WHERE clinic_id = $1 AND submitted_at IS NOT NULL) AS cases,
       (SELECT count(DISTINCT case_id) FROM assignment WHERE clinic_id = $1) AS given,
       (SELECT count(*) FROM audit_event WHERE clinic_id = $1 AND event ->> 'type' = 'intake.submitted') AS recorded`,
    [clinicId],
  )
  const expected = String(201 + widths.length * runs * 2 * each)
  for (const [what, count] of Object.entries(rows[0] ?? {})) {
    if (count !== expected) throw new Error(`${what}: ${count} of ${expected}`)
  }
}
