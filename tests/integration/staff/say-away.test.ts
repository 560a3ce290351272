import { beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { giveCase } from '@/lib/operations/cases/give-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { viewCase } from '@/lib/operations/cases/view-case'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { changeRole } from '@/lib/operations/staff/change-role'
import { endWork } from '@/lib/operations/staff/end-work'
import { sayAway } from '@/lib/operations/staff/say-away'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let away: StaffActor
let cover: StaffActor
let caseId: string

beforeEach(async () => {
  away = await newStaff(keel.here.id, 'clinician', 'Dr. Away')
  cover = await newStaff(keel.here.id, 'clinician', 'Dr. Cover')
  caseId = (await newCase(keel, keel.here)).caseId
  must(await claimCase(away, { caseId }, start))
})

const day = 24 * 60
const input = (change: object = {}) => ({
  ...{ staffId: away.staffId, coverId: cover.staffId, back: '2026-11-26' },
  ...change,
})
const say = (change?: object, actor = away) => sayAway(actor, input(change), at(1))
const mine = async (actor: StaffActor, minutes: number) =>
  must(await listWorklist(actor, { filter: 'mine' }, at(minutes))).rows
const awayOn = async (minutes: number, actor = keel.here.clinician) =>
  must(await viewCase(actor, { caseId }, at(minutes))).standing.away
const missedMails = () =>
  keel.asOwner(`SELECT about_id AS "aboutId" FROM message WHERE kind = 'target-missed' AND person_id = $1`, [
    cover.staffId,
  ])

describe('sayAway', () => {
  refusesOthers(keel, { operation: sayAway, action: 'cover.say', input, roles: ['clinician', 'lead'] })

  it('puts the cases among those of whoever covers, marked, until the day', async () => {
    const { value, audit } = await keel.recorded(() => say())
    must(value)
    const [staffId, coverId] = [away.staffId, cover.staffId]
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'staff.cover-said', staffId, coverId }])
    const owner = { name: 'Dr. Away', isMe: false, cover: { name: 'Dr. Cover', isMe: true } }
    expect(await mine(cover, 2)).toMatchObject([{ id: caseId, owner }])
    expect(await mine(away, 2)).toMatchObject([{ id: caseId, owner: { isMe: true, cover: { isMe: false } } }])
    expect(await mine(keel.here.colleague, 2)).toEqual([])
    // Midnight of the clinic, which is in Los Angeles: the test's clock began on Monday at nine.
    const midnight = 2 * day + 15 * 60
    expect(await mine(cover, midnight - 1)).toHaveLength(1)
    expect(await mine(cover, midnight)).toEqual([])
    expect(await awayOn(midnight)).toBeNull()
  })

  it('is seen on the case, and where one would give them one', async () => {
    must(await say())
    const until = new Date('2026-11-26T08:00:00Z')
    expect(await awayOn(2)).toEqual({ cover: 'Dr. Cover', isMe: false, until })
    expect(await awayOn(2, cover)).toMatchObject({ isMe: true })
    const other = (await newCase(keel, keel.here)).caseId
    const { giving } = must(await viewCase(keel.here.clinician, { caseId: other }, at(2)))
    expect(giving.colleagues.find(({ id }) => id === away.staffId)?.away).toMatchObject({ cover: 'Dr. Cover' })
    expect(giving.colleagues.find(({ id }) => id === cover.staffId)?.away).toBeNull()
  })

  it('tells whoever covers of what is given meanwhile, until they open it; whom it is for hears it still', async () => {
    must(await say())
    const { clinician } = keel.here
    const given = (await newCase(keel, keel.here)).caseId
    must(await giveCase(clinician, { caseId: given, revision: 0, toId: away.staffId, words: 'Soon.' }, at(2)))
    const told = async (actor: StaffActor, minutes: number) => must(await listNotices(actor, {}, at(minutes))).notices
    expect(await told(cover, 3)).toMatchObject([{ caseId: given, coveredName: 'Dr. Away', line: 'Soon.' }])
    must(await viewCase(cover, { caseId: given }, at(4)))
    expect(await told(cover, 5)).toEqual([])
    expect(await told(away, 5)).toMatchObject([{ caseId: given, coveredName: null }])
  })

  it('sends what is late to whoever covers, beside the leads', async () => {
    must(await say({ back: '2026-12-24' }))
    must(await escalateMissed(keelItself(keel.here), {}, at(20 * day)))
    expect(await missedMails()).toEqual([{ aboutId: caseId }])
  })

  it('passes on whom they cover, so that nobody waits for somebody who is away', async () => {
    must(await say())
    const third = await newStaff(keel.here.id, 'clinician', 'Dr. Third')
    must(await say({ staffId: cover.staffId, coverId: third.staffId }, cover))
    expect(await mine(third, 2)).toMatchObject([{ id: caseId, owner: { name: 'Dr. Away' } }])
    expect(await mine(cover, 2)).toEqual([])
  })

  it('is over where whoever covers leaves, or sees no cases any more', async () => {
    must(await say())
    const { audit } = await keel.recorded(() => endWork(keel.here.lead, { staffId: cover.staffId }, at(2)))
    expect(audit.map(({ event }) => event)).toContainEqual({ type: 'staff.cover-ended', staffId: away.staffId })
    expect(await awayOn(3)).toBeNull()
    const { staffId } = keel.here.colleague
    must(await say({ coverId: staffId }))
    expect(await awayOn(3)).toMatchObject({ cover: 'Dr. Second here' })
    must(await changeRole(keel.here.lead, { staffId, role: 'reception' }, at(4)))
    expect(await awayOn(5)).toBeNull()
    must(await changeRole(keel.here.lead, { staffId, role: 'clinician' }, at(6)))
  })

  it('is said of a colleague by a lead, and by nobody else', async () => {
    expect(await say({}, cover)).toEqual({ ok: false, code: 'not-found' })
    must(await say({}, keel.here.lead))
    expect(await awayOn(2)).toMatchObject({ cover: 'Dr. Cover' })
  })

  it('changes nothing the second time, and takes another day or another cover', async () => {
    must(await say())
    expect((await keel.recorded(() => say())).audit).toEqual([])
    must(await say({ back: '2026-11-30', coverId: keel.here.lead.staffId }))
    expect(await awayOn(2)).toMatchObject({ cover: 'Dr. Lead here', until: new Date('2026-11-30T08:00:00Z') })
  })

  it.each([
    [{ back: '2026-11-23' }, 'back', 'away-in-past'],
    [{ back: '2028-01-01' }, 'back', 'away-too-long'],
    [{ back: '2026-02-30' }, 'back', 'date-not-real'],
    [{ back: '' }, 'back', 'date-not-real'],
    [{ coverId: '' }, 'coverId', 'choose-from-list'],
  ])('refuses %j', async (change, field, code) => {
    expect(await say(change)).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code } } })
  })

  it('refuses oneself, reception, another clinic’s, and whoever is away; of two who name each other, one', async () => {
    for (const { staffId: coverId } of [away, keel.here.reception, keel.there.clinician]) {
      expect(await say({ coverId })).toMatchObject({ ok: false, fields: { coverId: { code: 'choose-from-list' } } })
    }
    const both = await Promise.all([say(), say({ staffId: cover.staffId, coverId: away.staffId }, cover)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ fields: { coverId: { code: 'cover-is-away' } } })
  })
})
