import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { writeKey } from '@/lib/cases/worklist'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { addNote } from '@/lib/operations/cases/add-note'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { logCall } from '@/lib/operations/cases/log-call'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { nodesOf } from '@/tests/bench/plan'
import { captured, type Statement } from '@/tests/bench/statements'
import { must } from '@/prisma/sample/live-story'
import { viewCase } from '@/lib/operations/cases/view-case'
import { at, start } from '@/tests/support/clinic'
import { giveTo, newGroup } from '@/tests/support/group'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newAlert, newCase, newIntake, save, submit } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const input = (change: object = {}) => ({ filter: 'all', after: '', ...change })
const list = async (change: object = {}, who: 'clinician' | 'colleague' | 'lead' = 'clinician') =>
  must(await listWorklist(keel.here[who], input(change), start))

/** As planned where sorting is the last resort: what is left of it then, no index could spare. */
async function planWithoutSort(asked: Statement | undefined): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_APP_URL })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('keel.clinic', $1, true)`, [keel.here.id])
    await client.query('SET LOCAL enable_sort = off; SET LOCAL enable_incremental_sort = off')
    await client.query('SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off')
    const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(`EXPLAIN (FORMAT JSON) ${asked?.text ?? ''}`, [
      ...(asked?.values ?? []),
    ])
    return nodesOf(rows[0]?.['QUERY PLAN'])
  } finally {
    await client.end()
  }
}

describe('listWorklist', () => {
  refusesOthers(keel, {
    operation: listWorklist,
    action: 'worklist.view',
    input,
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('orders by tier, then by the time to the first look; counts the tiers; shows nothing of another clinic', async () => {
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
      nextStep: { kind: 'look', at: at(5).now().getTime(), to: null },
      tries: 0,
      isStillAnswering: true,
    })
  })

  it('shows within a tier what nobody has looked at, then what is due, then who is waited for, each by when', async () => {
    const made: string[] = []
    for (const minute of [1, 2, 3, 4, 5, 6, 7]) {
      const intake = await newIntake(keel.here)
      must(await submit(intake, 0, at(minute)))
      made.push(await caseIdOf(keel, intake))
    }
    const [first = '', second = '', seenSoon = '', seenLater = '', called = '', waits = '', waitsLess = ''] = made
    const say = async (caseId: string, kind: string, delay: string) =>
      must(await setNextStep(keel.here.clinician, { caseId, revision: 0, kind, delay, to: '' }, at(20)))
    await say(waits, 'wait', 'week')
    await say(waitsLess, 'wait', 'next-day')
    await say(seenLater, 'see', 'two-weeks')
    await say(seenSoon, 'see', 'three-days')
    must(await logCall(keel.here.clinician, { caseId: called, result: 'not-reached', words: '' }, at(21)))
    const { rows } = await list()
    const listed = rows.filter(({ id }) => made.includes(id))
    expect(listed.map(({ id }) => id)).toEqual([first, second, called, seenSoon, seenLater, waitsLess, waits])
    expect(listed.find(({ id }) => id === called)).toMatchObject({ tries: 1, nextStep: { kind: 'call' } })
  })

  it('never lets a claimed emergency of days ago stand above one that nobody has looked at', async () => {
    const old = await newIntake(keel.here)
    must(await save(old, { 'ces-saddle': 'new' }, { clock: at(-4 * 24 * 60) }))
    must(await claimCase(keel.here.clinician, { caseId: await caseIdOf(keel, old) }, at(-4 * 24 * 60 + 5)))
    const fresh = await newAlert(keel, keel.here)
    const made = [fresh.caseId, await caseIdOf(keel, old)]
    expect((await list()).rows.map(({ id }) => id).filter((id) => made.includes(id))).toEqual(made)
  })

  it('says that the patient did something since anyone looked, until somebody has read it', async () => {
    const alert = await newAlert(keel, keel.here)
    must(await claimCase(keel.here.clinician, { caseId: alert.caseId }, at(1)))
    const hasNews = async () => (await list()).rows.find(({ id }) => id === alert.caseId)?.hasNews
    expect(await hasNews()).toBe(false)
    must(await submit(alert, 1, at(2)))
    expect(await hasNews()).toBe(true)
    must(await viewCase(keel.here.colleague, { caseId: alert.caseId }, at(3)))
    expect(await hasNews()).toBe(false)
  })

  it.each([
    ['all', 'triage_case_worklist_idx'],
    ['unclaimed', 'triage_case_unclaimed_idx'],
    ['mine', 'triage_case_mine_idx'],
    ['groups', 'triage_case_group_idx'],
    ['answering', 'triage_case_answering_idx'],
    ['escalated', 'triage_case_escalated_idx'],
  ])('walks along an index in its own order, narrowed to %s, and sorts nothing', async (filter, index) => {
    const after = writeKey({ tierRank: 0, queueRank: 1, nextAt: start.now(), openedAt: start.now(), id: keel.here.id })
    const statements = await captured(() => list({ filter, after }))
    const asked = statements.find(({ text }) => text.includes('WITH page'))
    const plan = await planWithoutSort(asked)
    expect(plan.filter((node) => node.includes('Sort'))).toEqual([])
    expect(plan.some((node) => node.includes(index))).toBe(true)
  })

  it.each([
    ['all', 'triage_case_complaint_idx'],
    ['unclaimed', 'triage_case_complaint_unclaimed_idx'],
    ['mine', 'triage_case_mine_idx'],
    ['groups', 'triage_case_group_idx'],
    ['closed', 'triage_case_complaint_closed_idx'],
  ])('walks along an index in its own order, narrowed to %s and to one complaint', async (filter, index) => {
    const statements = await captured(() => list({ filter, complaint: 'back-pain' }))
    const plan = await planWithoutSort(statements.find(({ text }) => text.includes('WITH page')))
    expect(plan.filter((node) => node.includes('Sort'))).toEqual([])
    expect(plan.some((node) => node.includes(index))).toBe(true)
  })

  it('shows one tier of what is shown, along the same index, and tells of an emergency that it leaves out', async () => {
    const soon = await newCase(keel, keel.here)
    const alert = await newAlert(keel, keel.here)
    const elsewhere = await newCase(keel, keel.there)
    const statements = await captured(async () => {
      const { rows, emergencies } = await list({ filter: 'unclaimed', tier: 'SOON' })
      expect(new Set(rows.map(({ tier }) => tier))).toEqual(new Set(['SOON']))
      const ids = rows.map(({ id }) => id)
      expect(ids).toContain(soon.caseId)
      expect(ids).not.toContain(alert.caseId)
      expect(ids).not.toContain(elsewhere.caseId)
      expect(emergencies.map(({ id }) => id)).toContain(alert.caseId)
    })
    const plan = await planWithoutSort(statements.find(({ text }) => text.includes('WITH page')))
    expect(plan.filter((node) => node.includes('Sort'))).toEqual([])
    expect(plan.some((node) => node.includes('triage_case_unclaimed_idx'))).toBe(true)
    const urgent = await list({ tier: 'URGENT' })
    expect(urgent.rows.every(({ tier }) => tier === 'URGENT')).toBe(true)
    expect((await list({ tier: 'WORST' })).rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining([soon.caseId, alert.caseId]),
    )
  })

  it('filters what is unclaimed and what is mine, and leaves out what is closed', async () => {
    const mine = await newCase(keel, keel.here)
    const closed = await newCase(keel, keel.here)
    must(await claimCase(keel.here.clinician, { caseId: mine.caseId }, start))
    const closing = { caseId: closed.caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(keel.here.lead, closing, start))
    const ids = async (filter: string, who?: 'colleague') => (await list({ filter }, who)).rows.map(({ id }) => id)
    expect(await ids('mine')).toContain(mine.caseId)
    expect(await ids('mine', 'colleague')).not.toContain(mine.caseId)
    expect(await ids('unclaimed')).not.toContain(mine.caseId)
    expect(await ids('all')).not.toContain(closed.caseId)
    const owner = (await list({ filter: 'mine' })).rows[0]?.owner
    expect(owner).toEqual({ name: keel.here.clinician.name, isMe: true, cover: null })
  })

  it('counts what whoever looks has, until it is closed', async () => {
    const { here } = keel
    const before = (await list()).mine
    const [claimed, another] = [await newCase(keel, here), await newCase(keel, here)]
    must(await claimCase(here.clinician, { caseId: claimed.caseId }, at(2)))
    must(await claimCase(here.lead, { caseId: another.caseId }, at(2)))
    expect((await list()).mine).toBe(before + 1)
    const closing = { caseId: claimed.caseId, revision: 1, outcome: 'seen', words: 'As agreed.' }
    must(await closeCase(here.clinician, closing, at(3)))
    expect((await list()).mine).toBe(before)
  })

  it('counts what nobody has, of one complaint too', async () => {
    const before = (await list()).unclaimed
    const [claimed] = [await newCase(keel, keel.here), await newAlert(keel, keel.here)]
    expect((await list()).unclaimed).toBe(before + 2)
    must(await claimCase(keel.here.clinician, { caseId: claimed.caseId }, at(2)))
    expect((await list({ filter: 'mine', complaint: 'back-pain' })).unclaimed).toBe(before + 1)
  })

  it('says that a visit is later than it has to be, also where words alone tell when it is', async () => {
    const { clinician } = keel.here
    const [told, booked] = [await newAlert(keel, keel.here), await newAlert(keel, keel.here)]
    const call = { result: 'reached', words: 'Comes in tomorrow at 9.' }
    must(await logCall(clinician, { caseId: told.caseId, ...call }, at(1)))
    must(
      await setNextStep(
        clinician,
        { caseId: booked.caseId, revision: 0, kind: 'see', delay: 'next-day', to: '' },
        at(1),
      ),
    )
    const lateOf = async (caseId: string) => (await list()).rows.find(({ id }) => id === caseId)?.bookedLate
    const fourHours = 4 * 60
    expect(await lateOf(told.caseId)).toEqual({
      target: at(1 + fourHours)
        .now()
        .getTime(),
      word: 'tomorrow',
    })
    expect(await lateOf(booked.caseId)).toMatchObject({ word: null })
    must(await addNote(clinician, { caseId: told.caseId, words: 'Changed it: comes in at once.' }, at(2)))
    expect(await lateOf(told.caseId)).toBeNull()
    must(
      await setNextStep(
        clinician,
        { caseId: booked.caseId, revision: 0, kind: 'see', delay: 'two-hours', to: '' },
        at(3),
      ),
    )
    expect(await lateOf(booked.caseId)).toBeNull()
  })

  it('says why a case is open again', async () => {
    const { caseId } = await newCase(keel, keel.here)
    const reopenedOf = async () => (await list()).rows.find(({ id }) => id === caseId)?.reopened
    expect(await reopenedOf()).toBeNull()
    must(await closeCase(keel.here.lead, { caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }, at(1)))
    must(await reopenCase(keel.here.lead, { caseId, revision: 1, words: 'The leg is worse.' }, at(2)))
    expect(await reopenedOf()).toEqual({ words: 'The leg is worse.' })
  })

  it('shows what waits for groups of whoever looks, and counts it, until somebody claims it', async () => {
    const { here } = keel
    expect((await list()).forGroups).toBeNull()
    const [ours, theirs] = [await newGroup(here, [here.clinician]), await newGroup(here, [here.lead])]
    const [waiting, another] = [await newAlert(keel, here), await newCase(keel, here)]
    must(await giveTo(here, ours, waiting.caseId))
    must(await giveTo(here, theirs, another.caseId))
    const mine = await list({ filter: 'groups' })
    expect(mine.rows.map(({ id }) => id)).toEqual([waiting.caseId])
    expect(mine.rows[0]).toMatchObject({ owner: null, group: { name: ours.name, standing: 'waits', isMine: true } })
    expect([mine.forGroups, (await list({}, 'colleague')).forGroups]).toEqual([1, null])
    const unclaimed = (await list({ filter: 'unclaimed' })).rows
    expect(unclaimed.find(({ id }) => id === another.caseId)?.group).toMatchObject({ name: theirs.name, isMine: false })
    expect(unclaimed.map(({ id }) => id)).toContain(waiting.caseId)
    expect(mine.emergencies.map(({ id }) => id)).toContain(waiting.caseId)
    must(await claimCase(here.colleague, { caseId: waiting.caseId }, at(2)))
    const after = await list({ filter: 'groups', onScreen: [waiting.caseId] })
    expect([after.rows, after.forGroups]).toEqual([[], 0])
    expect(after.elsewhere).toMatchObject([{ id: waiting.caseId, group: null }])
  })

  it('shows who is still answering, and what was closed with the latest first', async () => {
    const alert = await newAlert(keel, keel.here)
    const closed = [await newCase(keel, keel.here), await newCase(keel, keel.here)]
    for (const [minute, { caseId }] of closed.entries()) {
      const closing = { caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }
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
    expect(answer.elsewhere).toMatchObject([{ id: mine.caseId, owner: { isMe: true }, nextStep: { kind: 'call' } }])
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
    for (let made = 0; made < 31; made += 1) await newCase(keel, keel.here)
    const first = await list()
    const ids = first.rows.map(({ id }) => id)
    for (let after = first.next; after !== null;) {
      const page = await list({ after })
      ids.push(...page.rows.map(({ id }) => id))
      after = page.next
    }
    const [row] = await keel.asOwner(
      `SELECT count(*)::int AS open FROM triage_case WHERE clinic_id = $1 AND state <> 'closed'`,
      [keel.here.id],
    )
    expect(first.rows).toHaveLength(30)
    expect([ids.length, new Set(ids).size]).toEqual([row?.open, row?.open])
  }, 60_000)

  const place = { tierRank: 0, queueRank: 0, openedAt: at(0).now() }
  const nextAt = new Date(8.64e15)
  it.each([
    ['nothing', undefined],
    ['text', "1'; DROP TABLE patient --"],
    ['NUL', '\0'],
    ['too much', '1.'.repeat(500)],
    ['numbers only', '0.0.0.0.0'],
    ['the last moment there is', writeKey({ ...place, nextAt, id: '0193a6c0-0000-7000-8000-000000000001' })],
    ['a fraction of a moment', '0.0.1e3.2e3.0193a6c0-0000-7000-8000-000000000001'],
    ['an object', { tierRank: 0 }],
  ])('takes %s in the address for a place, and shows a page', async (_what, after) => {
    await newCase(keel, keel.here)
    expect((await list({ after, filter: after })).rows.length).toBeGreaterThan(0)
  })
})
