import pg from 'pg'
import type { WorklistAnswer } from '@/lib/cases/live-list'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { must } from '@/prisma/sample/live-story'
import { newClinic, start, type TestClinic } from '../support/clinic'
import { newGroup } from '../support/group'
import { newIntake, submit } from '../support/patient'
import { fillClinic, tidy } from './busy-clinic'
import { nodesOf } from './plan'
import { type Figure, type Findings, median, p95, timed, written } from './report'
import { captured, type Statement } from './statements'

interface Ask {
  readonly label: string
  readonly input: object
  /** How many pages are turned first; each call asks for the one after them. */
  readonly turn?: number
  /** What the page's own statement is meant to walk along; with nobody to look for there is none. */
  readonly index?: string
  readonly calls: number
}

const page = 'triage_case_worklist_idx'
const ofPatient = 'triage_case_clinic_id_patient_id_opened_at_idx'
const asks: readonly Ask[] = [
  { label: 'first page', input: {}, index: page, calls: 60 },
  { label: 'page 15', input: {}, turn: 14, index: page, calls: 40 },
  { label: 'unclaimed', input: { filter: 'unclaimed' }, index: 'triage_case_unclaimed_idx', calls: 40 },
  { label: 'mine', input: { filter: 'mine' }, index: 'triage_case_mine_idx', calls: 40 },
  { label: 'for my groups', input: { filter: 'groups' }, index: 'triage_case_group_idx', calls: 40 },
  { label: 'one complaint', input: { complaint: 'back-pain' }, index: 'triage_case_complaint_idx', calls: 40 },
  {
    ...{ label: 'one complaint, page 10', turn: 9, calls: 40 },
    ...{ input: { complaint: 'back-pain' }, index: 'triage_case_complaint_idx' },
  },
  {
    ...{ label: 'closed of one complaint', calls: 40 },
    ...{ input: { filter: 'closed', complaint: 'back-pain' }, index: 'triage_case_complaint_closed_idx' },
  },
  { label: 'still answering', input: { filter: 'answering' }, index: 'triage_case_answering_idx', calls: 40 },
  { label: 'escalated', input: { filter: 'escalated' }, index: 'triage_case_escalated_idx', calls: 40 },
  { label: 'closed', input: { filter: 'closed' }, index: 'triage_case_closed_idx', calls: 40 },
  { label: 'closed, page 50', input: { filter: 'closed' }, turn: 49, index: 'triage_case_closed_idx', calls: 40 },
  { label: 'a record number', input: { search: 'H100123' }, index: ofPatient, calls: 40 },
  { label: 'a date of birth', input: { search: '1936-05-16' }, index: ofPatient, calls: 40 },
  { label: 'a name of two in five', input: { search: 'gonzalez' }, index: page, calls: 20 },
  { label: 'the same, misspelled', input: { search: 'gonsalez' }, index: ofPatient, calls: 15 },
  { label: 'a rarer name, misspelled', input: { search: 'jonsdotir' }, index: ofPatient, calls: 15 },
  { label: 'a name of nobody', input: { search: 'szymanowska' }, calls: 20 },
]
/** Where the larger list alone is long enough. */
const deep: Ask = { label: 'page 50 beside its own first', input: {}, turn: 49, index: page, calls: 40 }

interface Busy {
  readonly clinic: TestClinic
  readonly list: (input: object) => Promise<WorklistAnswer>
}

async function clinicWith(owner: pg.Client, size: number): Promise<Busy> {
  const clinic = await newClinic(owner, `of ${String(size)} cases`)
  const model = await newIntake(clinic)
  must(await submit(model, 0))
  await fillClinic(owner, model.intakeId, clinic.colleague.staffId, size)
  const group = await newGroup(clinic, [clinic.colleague])
  await owner.query(
    `UPDATE triage_case SET group_id = $2 WHERE clinic_id = $1 AND state = 'open'
      AND extract(minute FROM opened_at)::int % 20 = 0`,
    [clinic.id, group.id],
  )
  return { clinic, list: async (input) => must(await listWorklist(clinic.colleague, input, start)) }
}

/** The question for the page that so many turns lead to, by the keys that the pages hand on. */
async function turned({ list }: Busy, { input, turn = 0 }: Ask): Promise<object> {
  let asked = input
  for (let at = 0; at < turn; at += 1) {
    const { next } = await list(asked)
    if (next === null) throw new Error(`there is no page ${String(at + 2)}`)
    asked = { ...input, after: next }
  }
  return asked
}

const calledInTurn = async (calls: number, works: readonly [() => Promise<unknown>, () => Promise<unknown>]) => {
  const times: [number[], number[]] = [[], []]
  for (let call = -3; call < calls; call += 1) {
    for (const which of [0, 1] as const) {
      const took = await timed(works[which])
      if (call >= 0) times[which].push(took)
    }
  }
  return times
}

/**
 * The worklist of a clinic with ten thousand cases and of one with a million, one in ten of them open: whole, narrowed
 * and searched. The two take turns, so that whatever else the machine does slows both.
 */
export async function measureWorklist(owner: pg.Client, appUrl: string): Promise<Findings> {
  const since = performance.now()
  const few = await clinicWith(owner, 10_000)
  const many = await clinicWith(owner, 1_000_000)
  await tidy(owner)
  const making: Figure = { label: 'making the cases', value: (performance.now() - since) / 1000, unit: 's' }
  const found = { ratios: [] as Figure[], details: [making], notes: [] as string[] }
  for (const ask of [...asks, deep]) {
    const isDeep = ask === deep
    const other = isDeep ? many : few
    const [small, large] = [isDeep ? {} : await turned(few, ask), await turned(many, ask)]
    const [short, long] = await calledInTurn(ask.calls, [() => other.list(small), () => many.list(large)])
    const plan = ask.index === undefined ? null : await planOf(appUrl, many, large)
    const use = plan?.some((node) => node.includes(ask.index ?? '')) ? 'uses' : 'does NOT use'
    const label = `worklist, ${ask.label}`
    const least = `least ${written(Math.min(...long) / Math.min(...short), 'times')}`
    found.ratios.push({
      label: `${label}, a million / ${isDeep ? 'its first' : 'ten thousand'}`,
      ...{ value: median(long) / median(short), unit: 'times', wanted: 1.3 },
      note: plan ? `${least}, ${use} ${String(ask.index)}` : least,
    })
    found.details.push(
      medianOf(`${label}, ${isDeep ? 'first page' : 'ten thousand'}`, short),
      medianOf(`${label}, a million`, long),
    )
    if (plan) found.notes.push(`${label}, its plan: ${plan.join(' > ')}`)
  }
  found.notes.push(
    `a name, inside: ${await inside(owner, many, 'patient_word', `word >= 'gonzalez' AND word < 'gonzalf'`, 201)}`,
    `a misspelled one, inside: ${await inside(owner, many, 'name_word', `'gonsalez' <% word`, 20)}`,
  )
  return found
}

const medianOf = (label: string, times: readonly number[]): Figure => {
  const note = `least ${written(Math.min(...times), 'ms')}, p95 ${written(p95(times), 'ms')}`
  return { label, value: median(times), unit: 'ms', note }
}

/** What stands inside the functions that search, which run as the owner. */
async function inside(
  owner: pg.Client,
  { clinic }: Busy,
  table: string,
  wanted: string,
  limit: number,
): Promise<string> {
  const { rows } = await owner.query<{ 'QUERY PLAN': unknown }>(
    `EXPLAIN (FORMAT JSON) SELECT word FROM ${table} WHERE clinic_id = $1 AND ${wanted} LIMIT ${String(limit)}`,
    [clinic.id],
  )
  return nodesOf(rows[0]?.['QUERY PLAN']).join(' > ')
}

async function planOf(appUrl: string, { clinic, list }: Busy, input: object): Promise<readonly string[]> {
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
