import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { signHead } from '@/lib/auth/head-signature'
import type { KeptHead } from '@/lib/audit/kept-head'
import { isWhole, verifyAudit } from '@/lib/launch/verify-audit'
import { verifiedLines } from '@/lib/launch/verify-audit-report'
import { viewCase } from '@/lib/operations/cases/view-case'
import { must } from '@/prisma/sample/live-story'
import { seal } from '@/tests/support/audit-log'
import { at, start, type TestClinic } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase, type TestCase } from '@/tests/support/patient'

const keel = testKeel()
let sent: TestCase
let clinicId: string

const look = async (times: number) => {
  for (let n = 0; n < times; n += 1) must(await viewCase(keel.here.lead, { caseId: sent.caseId }, at(n)))
}

/** Each test has a clinic's log of twelve events or more that is whole. */
beforeEach(async () => {
  sent = await newCase(keel, keel.here)
  clinicId = keel.here.id
  await keel.asOwner('DELETE FROM audit_patient')
  await keel.asOwner('DELETE FROM audit_event')
  await keel.asOwner('DELETE FROM audit_head')
  await look(12)
  await seal(keel)
})

const connected = async <Value>(url: string, task: (client: pg.Client) => Promise<Value>) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await task(client)
  } finally {
    await client.end()
  }
}
const verifying = async ({ id }: TestClinic = keel.here, kept: readonly KeptHead[] = [], url = keel.ownerUrl) => {
  const all = await connected(url, (client) => verifyAudit(client, kept))
  const found = all.find((each) => each.clinicId === id)
  if (!found) throw new Error('the clinic is not there')
  return found
}
const idAt = async (position: number) =>
  String((await keel.asOwner('SELECT id FROM audit_event WHERE position = $1', [position]))[0]?.id)
const said = async (kept: readonly KeptHead[] = []) => verifiedLines(await verifying(keel.here, kept)).slice(1)

describe('the log of a clinic', () => {
  it('is whole as it was sealed, for the owner and for the role that serves', async () => {
    const whole = await verifying()
    expect(whole).toMatchObject({ head: { length: 12 }, breaks: [], misfiled: 0, unsealed: 0, earlier: [] })
    expect(isWhole(whole)).toBe(true)
    expect(await verifying(keel.here, [], process.env.DATABASE_APP_URL)).toEqual(whole)
  })

  it('knows whether a night has passed since its first event', async () => {
    expect((await verifying()).isOlderThanADay).toBe(false)
    await keel.asOwner(`UPDATE audit_event SET recorded_at = recorded_at - interval '25 hours' WHERE position = 1`)
    expect((await verifying()).isOlderThanADay).toBe(true)
    expect((await verifying(keel.there)).isOlderThanADay).toBe(false)
  })

  it('is whole whatever time zone and way to write a date whoever looks has', async () => {
    const url = new URL(keel.ownerUrl)
    url.searchParams.set('options', '-c TimeZone=Asia/Kathmandu -c DateStyle=German -c extra_float_digits=-3')
    expect(isWhole(await verifying(keel.here, [], url.href))).toBe(true)
  })

  it('is whole where nothing has happened yet', async () => {
    expect(await verifying(keel.there)).toMatchObject({ head: { length: 0 }, breaks: [] })
  })

  it('says what is not sealed yet, and is whole with it', async () => {
    await look(2)
    const found = await verifying()
    expect(found).toMatchObject({ unsealed: 2, breaks: [], misfiled: 0, earlier: [] })
    expect(isWhole(found)).toBe(true)
  })
})

describe('a chain that was broken', () => {
  it.each([
    [`event = jsonb_set(event, '{caseId}', '"0193a6c0-0000-7000-8000-00000000000c"')`],
    [`at = at + interval '1 second'`],
    [`recorded_at = recorded_at + interval '1 millisecond'`],
    [`actor_id = '0193a6c0-0000-7000-8000-00000000000c'`],
    [`actor_kind = 'system'`],
    [`kind = 'case.claimed'`],
    [`patient_ids = '{}'`],
    [`id = '0193a6c0-0000-7000-8000-00000000000c'`],
  ])('by UPDATE … SET %s is named', async (change) => {
    await keel.asOwner(`UPDATE audit_event SET ${change} WHERE position = 5`)
    const { breaks } = await verifying()
    expect(breaks).toEqual([{ kind: 'changed', position: 5, id: await idAt(5) }])
    expect(await said()).toContain(`  Event 5 (${await idAt(5)}) was changed after it was sealed.`)
  })

  it('by a row that is gone is named', async () => {
    await keel.asOwner('DELETE FROM audit_event WHERE position IN (5, 6)')
    const found = await verifying()
    expect(found.breaks).toEqual([{ kind: 'removed', from: 5, to: 6 }])
    expect(found.misfiled).toBe(2)
    expect(isWhole(found)).toBe(false)
    expect(await said()).toContain('  Events 5 to 6 are missing.')
  })

  it('by a row that was put in, with a hash that fits and the others moved up, is named', async () => {
    // All at once they would meet each other on the way.
    await keel.asOwner('UPDATE audit_event SET position = position + 1000 WHERE position >= 5')
    await keel.asOwner('UPDATE audit_event SET position = position - 999 WHERE position >= 1005')
    await keel.asOwner(
      `WITH forged AS (SELECT (jsonb_populate_record(e, jsonb_build_object('id', '0193a6c0-0000-7000-8000-00000000000c',
           'position', 5, 'previous', e.hash, 'patient_ids', '{}'::uuid[]))).* FROM audit_event e WHERE position = 4)
       INSERT INTO audit_event SELECT * FROM forged`,
    )
    await keel.asOwner(
      `UPDATE audit_event e SET hash = sha256(previous || convert_to(keel_audit_content(e), 'UTF8')) WHERE position = 5`,
    )
    expect((await verifying()).breaks).toEqual([{ kind: 'inserted', position: 5, id: await idAt(5) }])
    expect(await said()).toEqual([expect.stringContaining('was put in')])
  })

  it('by two rows that were swapped is named, with their true places', async () => {
    const [third, ninth] = [await idAt(3), await idAt(9)]
    await keel.asOwner('UPDATE audit_event SET position = 1000 WHERE position = 3')
    await keel.asOwner('UPDATE audit_event SET position = 3 WHERE position = 9')
    await keel.asOwner('UPDATE audit_event SET position = 9 WHERE position = 1000')
    expect((await verifying()).breaks).toEqual([
      { kind: 'moved', position: 3, id: ninth, from: 9 },
      { kind: 'moved', position: 9, id: third, from: 3 },
    ])
  })

  it('by an end that was cut off is named; with the head of the database also cut, by one that was kept', async () => {
    const secret = process.env.NEXTAUTH_SECRET ?? ''
    const { head } = await verifying()
    const kept = [signHead({ clinicId, ...head, at: start.now().toISOString() }, secret)]
    await keel.asOwner('DELETE FROM audit_patient')
    await keel.asOwner('DELETE FROM audit_event WHERE position > 9')
    const cut = { kind: 'truncated', from: 10, to: 12 }
    expect((await verifying()).breaks).toEqual([cut])
    await keel.asOwner(
      `UPDATE audit_head SET length = 9, hash = (SELECT hash FROM audit_event WHERE position = 9) WHERE clinic_id = $1`,
      [clinicId],
    )
    expect((await verifying()).breaks).toEqual([])
    expect((await verifying(keel.here, kept)).breaks).toEqual([cut])
    expect(await said(kept)).toContain('  Events 10 to 12 are missing at the end.')
  })

  it('and written anew to its end, head and all, is named by a head that was kept', async () => {
    const { head } = await verifying()
    const kept = [signHead({ clinicId, ...head, at: start.now().toISOString() }, process.env.NEXTAUTH_SECRET ?? '')]
    await keel.asOwner(`UPDATE audit_event SET actor_id = NULL WHERE position = 5`)
    await keel.asOwner('UPDATE audit_event SET position = NULL, previous = NULL, hash = NULL')
    await keel.asOwner('DELETE FROM audit_head')
    await seal(keel)
    expect((await verifying()).breaks).toEqual([])
    expect((await verifying(keel.here, kept)).breaks).toEqual([{ kind: 'rewritten', position: 12 }])
  })

  it.each([
    [`hash = sha256('another end')`, { kind: 'changed', position: 12 }],
    [`length = 15, hash = sha256('another end')`, { kind: 'truncated', from: 13, to: 15 }],
    [`length = 9, hash = (SELECT hash FROM audit_event WHERE position = 9)`, { kind: 'inserted', position: 12 }],
  ])('by a head alone that was replaced (%s) is named', async (change, found) => {
    await keel.asOwner(`UPDATE audit_head SET ${change} WHERE clinic_id = $1`, [clinicId])
    expect((await verifying()).breaks).toEqual([expect.objectContaining(found)])
  })

  it('by rows that were put in and backdated is named, before they are sealed and after', async () => {
    await look(2)
    const put = await keel.asOwner(
      `UPDATE audit_event SET recorded_at = recorded_at - interval '1 hour' WHERE position IS NULL RETURNING id`,
    )
    await keel.asOwner(
      `UPDATE audit_patient a SET recorded_at = e.recorded_at FROM audit_event e WHERE e.id = a.event_id`,
    )
    const ids = put.map(({ id }) => String(id)).sort()
    const waiting = await verifying()
    expect(waiting).toMatchObject({ breaks: [], misfiled: 0, unsealed: 2 })
    expect(waiting.earlier).toEqual(ids.map((id) => ({ position: null, id })))
    expect(isWhole(waiting)).toBe(false)
    await seal(keel)
    const sealed = await verifying()
    expect(sealed).toMatchObject({ head: { length: 14 }, breaks: [], misfiled: 0, unsealed: 0 })
    expect(sealed.earlier.map(({ position }) => position)).toEqual([13, 14])
    expect(isWhole(sealed)).toBe(false)
    expect(await said()).toEqual([
      `  Event 13 (${await idAt(13)}) says that it is earlier than others before it.`,
      `  Event 14 (${await idAt(14)}) says that it is earlier than others before it.`,
      expect.stringContaining('set back, or whoever owns it put them in.'),
    ])
  })

  it('with its clinic, which is gone, is named by a head that was kept', async () => {
    const gone = '0193a6c0-0000-7000-8000-00000000000c'
    const head = { clinicId: gone, length: 4, hash: 'ab'.repeat(32), at: start.now().toISOString() }
    const kept = [signHead(head, process.env.NEXTAUTH_SECRET ?? '')]
    const found = await connected(keel.ownerUrl, (client) => verifyAudit(client, kept))
    expect(found.find((each) => each.clinicId === gone)?.breaks).toEqual([{ kind: 'truncated', from: 1, to: 4 }])
  })

  it('by leaving somebody out of who saw a record is named', async () => {
    await keel.asOwner('DELETE FROM audit_patient WHERE event_id = $1', [await idAt(7)])
    expect(await verifying()).toMatchObject({ breaks: [], misfiled: 1 })
    expect(await said()).toEqual(['  "Who saw this record" is wrong; events concerned: 1.'])
  })
})
