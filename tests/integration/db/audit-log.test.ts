import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { appendAudit } from '@/lib/db/audit-log'
import { sealAudit } from '@/lib/db/audit-chain'
import { inClinic } from '@/lib/db/transaction'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, type TestCase } from '@/tests/support/patient'

const keel = testKeel()
let sent: TestCase

beforeEach(async () => {
  sent = await newCase(keel, keel.here)
  await sealAudit()
})

const claimed = () => ({ type: 'case.claimed', caseId: sent.caseId }) as const
const append = (clock = start) =>
  inClinic(keel.here.id, (tx) => appendAudit(tx, keel.here.id, keel.here.lead, clock.now(), [claimed()]))
const refused = expect.objectContaining({ code: '42501' }) as Error
const record = 'SELECT keel_record($1, now(), $2, NULL, ARRAY[$3::uuid], $4)'
const positions = async () =>
  (
    await keel.asOwner('SELECT position::int FROM audit_event WHERE clinic_id = $1 ORDER BY position', [keel.here.id])
  ).map(({ position }) => position)
const upTo = (length: number) => Array.from({ length }, (_, index) => index + 1)
const length = async () =>
  Number((await keel.asOwner('SELECT length FROM audit_head WHERE clinic_id = $1', [keel.here.id]))[0]?.length)

describe('the role that serves', () => {
  it.each([
    'INSERT INTO audit_event SELECT * FROM audit_event LIMIT 1',
    'UPDATE audit_event SET at = now()',
    'DELETE FROM audit_event',
    'INSERT INTO audit_patient SELECT * FROM audit_patient LIMIT 1',
    'UPDATE audit_patient SET recorded_at = now()',
    'UPDATE audit_head SET length = 0',
    `INSERT INTO audit_head SELECT * FROM audit_head`,
    `SELECT keel_audit_content(e) FROM audit_event e`,
    `SELECT keel_newly_listed(null, null, '{}')`,
    `SELECT keel_audit_patients(null, 'staff', null, '{}')`,
  ])('may not %s', async (statement) => {
    await expect(keel.asApp(keel.here.id, statement)).rejects.toEqual(refused)
  })

  it('writes for the clinic of its transaction alone', async () => {
    const values = [keel.here.id, 'staff', randomUUID(), JSON.stringify([claimed()])]
    await expect(keel.asApp(keel.there.id, record, values)).rejects.toEqual(refused)
    await expect(keel.asApp(null, record, values)).rejects.toEqual(refused)
  })

  it('does not say when it was: years before or after, the database writes its own time beside', async () => {
    await append(at(-99 * 365 * 24 * 60))
    await append(at(99 * 365 * 24 * 60))
    const rows = await keel.asOwner(
      `SELECT abs(extract(epoch FROM clock_timestamp() - recorded_at)) < 60 AS now FROM audit_event ORDER BY recorded_at DESC LIMIT 2`,
    )
    expect(rows).toEqual([{ now: true }, { now: true }])
  })
})

describe('the chain', () => {
  it('holds each event once and leaves no gap, also for those that were taken back', async () => {
    await append()
    const taken = inClinic(keel.here.id, async (tx) => {
      await appendAudit(tx, keel.here.id, keel.here.lead, start.now(), [claimed(), claimed()])
      throw new Error('taken back')
    })
    await expect(taken).rejects.toThrow('taken back')
    await append()
    expect(await sealAudit()).toBe(2)
    expect(await sealAudit()).toBe(0)
    expect(await positions()).toEqual(upTo(await length()))
  })

  it('takes what is committed later after what was sealed meanwhile, and waits for nobody', async () => {
    const late = new pg.Client({ connectionString: process.env.DATABASE_APP_URL })
    await late.connect()
    await late.query('BEGIN')
    await late.query(`SELECT set_config('keel.clinic', $1, true)`, [keel.here.id])
    const id = randomUUID()
    await late.query(record, [keel.here.id, 'system', id, JSON.stringify([claimed()])])
    await append()
    expect(await sealAudit()).toBe(1)
    await late.query('COMMIT')
    await late.end()
    expect(await sealAudit()).toBe(1)
    const [row] = await keel.asOwner('SELECT position::int FROM audit_event WHERE id = $1', [id])
    expect(row?.position).toBe(await length())
    expect(await positions()).toEqual(upTo(await length()))
  })

  it('is one, however many write and seal at once', async () => {
    const before = await length()
    const writing = Array.from({ length: 40 }, () => append())
    const sealing = Array.from({ length: 8 }, () => sealAudit())
    await Promise.all([...writing, ...sealing])
    await sealAudit()
    expect(await length()).toBe(before + 40)
    expect(await positions()).toEqual(upTo(before + 40))
  })

  it('knows whom each event is about, from the ids in it', async () => {
    const { patientId } = sent.patient
    const unknown = await keel.asOwner(
      `SELECT DISTINCT kind FROM audit_event WHERE clinic_id = $1 AND patient_ids = '{}'
         AND kind NOT LIKE 'session.%' AND kind NOT LIKE 'staff.%'`,
      [keel.here.id],
    )
    expect(unknown).toEqual([])
    const filed = await keel.asOwner(
      `SELECT count(*)::int AS n, (SELECT count(*)::int FROM audit_event WHERE $2 = ANY (patient_ids)) AS of_events
       FROM audit_patient WHERE clinic_id = $1 AND patient_id = $2`,
      [keel.here.id, patientId],
    )
    expect(filed[0]?.n).toBeGreaterThan(3)
    expect(filed[0]?.n).toBe(filed[0]?.of_events)
  })
})
