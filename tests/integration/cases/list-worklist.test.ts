import { describe, expect, it } from 'vitest'
import { writeKey } from '@/lib/cases/worklist'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { must } from '@/prisma/sample/live-story'
import { viewCase } from '@/lib/operations/cases/view-case'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newAlert, newCase, newIntake, save, submit } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const input = (change: object = {}) => ({ filter: 'all', after: '', ...change })
const list = async (change: object = {}, who: 'clinician' | 'colleague' | 'lead' = 'clinician') =>
  must(await listWorklist(keel.here[who], input(change), start))

describe('listWorklist', () => {
  refusesOthers(keel, {
    operation: listWorklist,
    action: 'worklist.view',
    input,
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('orders by tier, then by what is due first; counts the tiers; shows nothing of another clinic', async () => {
    const before = await list()
    const soon = await newCase(keel, keel.here)
    const alert = await newAlert(keel, keel.here)
    const later = await newIntake(keel.here)
    must(await submit(later, 0, at(30)))
    const other = await newIntake(keel.here)
    must(await save(other, { 'ces-saddle': 'new' }, { clock: at(-5) }))
    const elsewhere = await newAlert(keel, keel.there)
    const { rows, counts } = await list()
    const first = await caseIdOf(keel, other)
    const made = [first, alert.caseId, soon.caseId, await caseIdOf(keel, later)]
    expect(rows.map(({ id }) => id).filter((id) => made.includes(id))).toEqual(made)
    expect(rows.map(({ id }) => id)).not.toContain(elsewhere.caseId)
    const { EMERGENCY, SOON } = before.counts
    expect(counts).toEqual({ ...before.counts, EMERGENCY: EMERGENCY + 2, SOON: SOON + 2 })
    expect(rows.find(({ id }) => id === first)).toMatchObject({
      name: 'Rivera, Alex',
      age: 46,
      isLookedAt: false,
      isStillAnswering: true,
    })
  })

  it('filters what is unclaimed and what is mine, and leaves out what is closed', async () => {
    const mine = await newCase(keel, keel.here)
    const closed = await newCase(keel, keel.here)
    must(await claimCase(keel.here.clinician, { caseId: mine.caseId }, start))
    const closing = { caseId: closed.caseId, revision: 0, outcome: 'seen', words: '' }
    must(await closeCase(keel.here.lead, closing, start))
    const ids = async (filter: string, who?: 'colleague') => (await list({ filter }, who)).rows.map(({ id }) => id)
    expect(await ids('mine')).toContain(mine.caseId)
    expect(await ids('mine', 'colleague')).not.toContain(mine.caseId)
    expect(await ids('unclaimed')).not.toContain(mine.caseId)
    expect(await ids('all')).not.toContain(closed.caseId)
    const owner = (await list({ filter: 'mine' })).rows[0]?.owner
    expect(owner).toEqual({ name: keel.here.clinician.name, isMe: true })
  })

  it('shows who is still answering, and what was closed with the latest first', async () => {
    const alert = await newAlert(keel, keel.here)
    const closed = [await newCase(keel, keel.here), await newCase(keel, keel.here)]
    for (const [minute, { caseId }] of closed.entries()) {
      const closing = { caseId, revision: 0, outcome: 'seen', words: '' }
      must(await closeCase(keel.here.lead, closing, at(100 + minute)))
    }
    const answering = (await list({ filter: 'answering' })).rows
    expect(answering.map(({ id }) => id)).toContain(alert.caseId)
    expect(answering.every(({ isStillAnswering, closedAt }) => isStillAnswering && closedAt === null)).toBe(true)
    const { rows } = await list({ filter: 'closed' })
    expect(rows.slice(0, 2).map(({ id }) => id)).toEqual([closed[1]?.caseId, closed[0]?.caseId])
    expect(rows[0]?.closedAt).toBe(at(101).now().getTime())
    expect(rows.every(({ closedAt }) => closedAt !== null)).toBe(true)
  })

  it('says what became of the rows that are on screen, and of no other clinic’s', async () => {
    const elsewhere = await newCase(keel, keel.there)
    const mine = await newCase(keel, keel.here)
    must(await claimCase(keel.here.clinician, { caseId: mine.caseId }, start))
    const onScreen = [mine.caseId, elsewhere.caseId]
    const answer = await list({ filter: 'unclaimed', onScreen })
    expect(answer.elsewhere).toMatchObject([{ id: mine.caseId, owner: { isMe: true }, isLookedAt: true }])
    expect((await list({ filter: 'mine', onScreen })).elsewhere).toEqual([])
  })

  it('brings along every emergency that nobody has opened, whatever it is narrowed to', async () => {
    const alert = await newAlert(keel, keel.here)
    const told = async () => (await list({ filter: 'closed' })).emergencies.map(({ id }) => id)
    expect(await told()).toContain(alert.caseId)
    must(await viewCase(keel.here.clinician, { caseId: alert.caseId }, start))
    must(await claimCase(keel.here.clinician, { caseId: alert.caseId }, start))
    expect(await told()).not.toContain(alert.caseId)
  })

  it('goes on where the page before ended, each case once', async () => {
    for (let made = 0; made < 51; made += 1) await newCase(keel, keel.here)
    const first = await list()
    const second = await list({ after: first.next })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    const [row] = await keel.asOwner(
      `SELECT count(*)::int AS open FROM triage_case WHERE clinic_id = $1 AND state <> 'closed'`,
      [keel.here.id],
    )
    expect(first.rows).toHaveLength(50)
    expect([new Set(ids).size, second.next]).toEqual([row?.open, null])
  }, 60_000)

  const place = { tierRank: 0, openedAt: at(0).now() }
  const dueAt = new Date(8.64e15)
  it.each([
    ['nothing', undefined],
    ['text', "1'; DROP TABLE patient --"],
    ['NUL', '\0'],
    ['too much', '1.'.repeat(500)],
    ['numbers only', '0.0.0.0'],
    ['the last moment there is', writeKey({ ...place, dueAt, id: '0193a6c0-0000-7000-8000-000000000001' })],
    ['a fraction of a moment', '0.1e3.2e3.0193a6c0-0000-7000-8000-000000000001'],
    ['an object', { tierRank: 0 }],
  ])('takes %s in the address for a place, and shows a page', async (_what, after) => {
    await newCase(keel, keel.here)
    expect((await list({ after, filter: after })).rows.length).toBeGreaterThan(0)
  })
})
