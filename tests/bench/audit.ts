import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { z } from 'zod'
import { ask } from '@/lib/db/ask'
import { sealAudit } from '@/lib/db/audit-chain'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { inClinic } from '@/lib/db/transaction'
import { newClinic } from '../support/clinic'
import { atOnce, type Figure, type Findings, median, timed } from './report'

const runs = 5
const each = 400
const widths = [
  [1, 'one at a time'],
  [8, 'eight at once'],
] as const

/** The same row with the same indexes and no chain, as a role that serves would put it in by itself. */
const plainTable = 'CREATE TABLE bench_line (LIKE audit_event INCLUDING ALL); GRANT INSERT ON bench_line TO keel_app'

const plain = {
  name: 'bench-line',
  text: `INSERT INTO bench_line (clinic_id, id, at, actor_kind, actor_id, event, kind, patient_ids, recorded_at)
    VALUES ($1, $2, $3, $4, $5, $6, 'patient.viewed', $7, clock_timestamp())`,
  row: z.unknown(),
}

/** What it costs that who saw what is chained: a transaction with one event, beside one with the same row and no chain. */
export async function measureAudit(owner: pg.Client): Promise<Findings> {
  const { id: clinicId, clinician } = await newClinic(owner, 'of the log')
  await owner.query(plainTable)
  const event = () => ({ type: 'patient.viewed', patientId: randomUUID() }) as const
  const inOne = (work: (tx: Tx) => Promise<unknown>) => () => inClinic(clinicId, work)
  const now = new Date()
  const chained = inOne((tx) => appendAudit(tx, clinicId, clinician, now, [event()]))
  const unchained = inOne((tx) => {
    const seen = event()
    const by = ['staff', clinician.staffId]
    return ask(tx, plain, [clinicId, randomUUID(), now, ...by, JSON.stringify(seen), [seen.patientId]])
  })
  const ratios: Figure[] = []
  const details: Figure[] = []
  await times(unchained, 8)
  await times(chained, 8)
  for (const [width, words] of widths) {
    const found = { plain: [] as number[], written: [] as number[], sealed: [] as number[] }
    for (let run = 0; run < runs; run += 1) {
      found.plain.push(median(await times(unchained, width)))
      found.written.push(median(await times(chained, width)))
      found.sealed.push(median(await whileSealing(() => times(chained, width))))
    }
    const [bare, written, sealed] = [median(found.plain), median(found.written), median(found.sealed)]
    const note = `median of ${String(each)}, ${String(runs)} runs`
    ratios.push(
      { label: `a line in the log, ${words}: chained later / no chain`, value: written / bare, unit: 'times' },
      { label: `the same while the chain is made all the time`, value: sealed / bare, unit: 'times' },
    )
    details.push(
      { label: `a transaction, ${words}: no chain`, value: bare, unit: 'ms', note },
      { label: `a transaction, ${words}: chained later`, value: written, unit: 'ms', note },
      { label: `a transaction, ${words}: with a sealer at work`, value: sealed, unit: 'ms', note },
    )
  }
  return { ratios, details }
}

async function times(work: () => Promise<unknown>, width: number): Promise<readonly number[]> {
  const took: number[] = []
  await atOnce(Array.from({ length: each }), width, async () => {
    took.push(await timed(work))
  })
  return took
}

async function whileSealing<Value>(work: () => Promise<Value>): Promise<Value> {
  let isOver = false
  const seal = async () => {
    while (!isOver) await sealAudit()
  }
  const sealing = seal()
  try {
    return await work()
  } finally {
    isOver = true
    await sealing
  }
}
