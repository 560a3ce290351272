import pg from 'pg'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { must } from '@/prisma/sample/live-story'
import { newClinic, start, type TestClinic } from '../support/clinic'
import { newIntake, submit } from '../support/patient'
import { copyCases, tidy } from './copies'
import { nodesOf } from './plan'
import { type Findings, median, ms, p95, ratio, row, timed } from './report'
import { captured, type Statement } from './statements'

interface Ask {
  readonly label: string
  readonly input: object
  /** The same question in the small clinic, where other words would find nobody. */
  readonly small?: object
  /** What the page's own statement is meant to walk along; with nobody to look for there is none. */
  readonly index?: string
  readonly calls: number
}

const page = 'triage_case_worklist_idx'
const asks: readonly Ask[] = [
  { label: 'first page', input: {}, index: page, calls: 150 },
  { label: 'unclaimed', input: { filter: 'unclaimed' }, index: 'triage_case_unclaimed_idx', calls: 60 },
  { label: 'mine', input: { filter: 'mine' }, index: 'triage_case_mine_idx', calls: 60 },
  { label: 'still answering', input: { filter: 'answering' }, index: 'triage_case_answering_idx', calls: 60 },
  { label: 'closed', input: { filter: 'closed' }, index: 'triage_case_closed_idx', calls: 60 },
  {
    label: 'search for one',
    input: { search: 'rivera 54321' },
    small: { search: 'rivera 543' },
    index: 'triage_case_clinic_id_patient_id_opened_at_idx',
    calls: 60,
  },
  { label: 'search that all match', input: { search: 'rivera' }, index: page, calls: 30 },
  { label: 'search for nobody', input: { search: 'szymanowska' }, calls: 30 },
]

interface Busy {
  readonly clinic: TestClinic
  readonly list: (input: object) => Promise<unknown>
}

async function clinicWith(owner: pg.Client, size: number): Promise<Busy> {
  const clinic = await newClinic(owner, `of ${String(size)} cases`)
  const model = await newIntake(clinic)
  must(await submit(model, 0))
  await copyCases(owner, model.intakeId, clinic.colleague.staffId, size - 1)
  return { clinic, list: async (input) => must(await listWorklist(clinic.colleague, input, start)) }
}

/**
 * The worklist in a clinic with few cases and in one with very many: whole, narrowed and searched. The two take turns,
 * so that whatever else the machine does slows both.
 */
export async function measureWorklist(owner: pg.Client, appUrl: string): Promise<Findings> {
  const few = await clinicWith(owner, 1000)
  const many = await clinicWith(owner, 100_000)
  await tidy(owner)
  const found = { ratios: [] as string[], details: [] as string[] }
  for (const ask of asks) {
    const [short, long]: [number[], number[]] = [[], []]
    for (let call = -5; call < ask.calls; call += 1) {
      const [one, other] = [
        await timed(() => few.list(ask.small ?? ask.input)),
        await timed(() => many.list(ask.input)),
      ]
      if (call < 0) continue
      short.push(one)
      long.push(other)
    }
    const note = (times: readonly number[]) => `${String(ask.calls)} calls, p95 ${ms(p95(times))}`
    const plan = ask.index === undefined ? null : await planOf(appUrl, many, ask)
    const use = plan?.some((node) => node.includes(ask.index ?? '')) ? 'uses' : 'does NOT use'
    found.ratios.push(
      row(
        `worklist, ${ask.label}: 100,000 / 1,000`,
        ratio(median(long), median(short)),
        plan ? `${use} ${String(ask.index)}` : '',
      ),
    )
    found.details.push(
      row(`worklist, ${ask.label}, 1,000 cases`, ms(median(short)), note(short)),
      row(`worklist, ${ask.label}, 100,000 cases`, ms(median(long)), note(long)),
      ...(plan ? [`  its plan there: ${plan.join(' > ')}`] : []),
    )
  }
  // What stands inside the function that searches, which runs as the owner.
  const { rows } = await owner.query<{ 'QUERY PLAN': unknown }>(
    `EXPLAIN (FORMAT JSON) SELECT id FROM patient WHERE clinic_id = $1 AND search_name LIKE '% rivera%' AND search_name LIKE '% 54321%' LIMIT 201`,
    [many.clinic.id],
  )
  found.details.push(`  the search inside: ${nodesOf(rows[0]?.['QUERY PLAN']).join(' > ')}`)
  return found
}

async function planOf(appUrl: string, { clinic, list }: Busy, { input }: Ask): Promise<readonly string[]> {
  const query = (await captured(() => list(input))).find(({ text }) => /ORDER BY c\.(tier|closed)/.test(text))
  if (!query) throw new Error('the worklist asked for no page')
  return explained(appUrl, clinic, query)
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
