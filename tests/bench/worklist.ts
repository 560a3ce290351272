import pg from 'pg'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { must } from '@/prisma/sample/live-story'
import { newClinic, start, type TestClinic } from '../support/clinic'
import { newIntake, submit } from '../support/patient'
import { copyCases, tidy } from './copies'
import { nodesOf } from './plan'
import { type Findings, median, ms, p95, ratio, row, timed } from './report'
import { captured, type Statement } from './statements'

const calls = 150
const index = 'triage_case_worklist_idx'

interface Busy {
  readonly clinic: TestClinic
  readonly list: () => Promise<unknown>
}

async function clinicWith(owner: pg.Client, size: number): Promise<Busy> {
  const clinic = await newClinic(owner, `of ${String(size)} cases`)
  const model = await newIntake(clinic)
  must(await submit(model, 0))
  await copyCases(owner, model.intakeId, clinic.colleague.staffId, size - 1)
  return { clinic, list: async () => must(await listWorklist(clinic.clinician, { filter: 'all', after: '' }, start)) }
}

/**
 * The first page of the worklist, in a clinic with few cases and in one with very many. They take turns, so that
 * whatever else the machine does slows both.
 */
export async function measureWorklist(owner: pg.Client, appUrl: string): Promise<Findings> {
  const few = await clinicWith(owner, 1000)
  const many = await clinicWith(owner, 100_000)
  await tidy(owner)
  for (let call = 0; call < 30; call += 1) await few.list().then(many.list)
  const [short, long]: [number[], number[]] = [[], []]
  for (let call = 0; call < calls; call += 1) {
    short.push(await timed(few.list))
    long.push(await timed(many.list))
  }
  const query = (await captured(many.list)).find(({ text }) => text.includes('ORDER BY c.tier_rank'))
  if (!query) throw new Error('the worklist asked for no page')
  const nodes = await explained(appUrl, many.clinic, query)
  const use = nodes.some((node) => node.includes(index)) ? 'uses' : 'does NOT use'
  const note = (times: readonly number[]) => `${String(calls)} calls, p95 ${ms(p95(times))}`
  return {
    ratios: [
      row('worklist: 100,000 / 1,000 cases', ratio(median(long), median(short)), `of the time; ${use} ${index}`),
    ],
    details: [
      row('worklist, first page of 1,000 cases', ms(median(short)), note(short)),
      row('worklist, first page of 100,000 cases', ms(median(long)), note(long)),
      `  its plan there: ${nodes.join(' > ')}`,
    ],
  }
}

/** As the role that serves sees it, row-level security included. */
async function explained(appUrl: string, clinic: TestClinic, { text, values }: Statement): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: appUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('keel.clinic', $1, true)`, [clinic.id])
    const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(`EXPLAIN (FORMAT JSON) ${text}`, [...values])
    return nodesOf(rows[0]?.['QUERY PLAN'])
  } finally {
    await client.end()
  }
}
