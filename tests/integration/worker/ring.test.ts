import { beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { callThoseOnCall } from '@/lib/operations/cases/call-those-on-call'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { viewOnCall } from '@/lib/operations/clinic/view-on-call'
import { viewDevices } from '@/lib/operations/devices/view-devices'
import { sayAway } from '@/lib/operations/staff/say-away'
import { ringOne } from '@/lib/worker/ring'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { newDevice, testPushService } from '@/tests/support/devices'
import { testKeel } from '@/tests/support/keel'
import { setOnCall } from '@/tests/support/on-call'
import { newAlert } from '@/tests/support/patient'
import { keelItself } from '@/tests/support/refusals'

const service = testPushService()
const keel = testKeel()
let first: StaffActor
let second: StaffActor
let phone: Awaited<ReturnType<typeof newDevice>>

beforeEach(async () => {
  await keel.asOwner(
    `UPDATE triage_case SET state = 'closed', outcome = 'seen', closed_at = now(), owner_id = NULL, next_step = NULL,
       next_to = NULL, queue_rank = 3`,
  )
  first = await newStaff(keel.here.id, 'clinician', 'Dr. First')
  second = await newStaff(keel.here.id, 'clinician', 'Dr. Second')
  phone = await newDevice(service, first)
  await setOnCall(keel.here.lead, [first.staffId, second.staffId])
  await newAlert(keel, keel.here)
  await keel.asOwner(`DELETE FROM keel_jobs.job WHERE name = 'ring-device'`)
})

const jobs = async () =>
  (await keel.asOwner(`SELECT data FROM keel_jobs.job WHERE name = 'ring-device' ORDER BY created_on, id`)).map(
    ({ data }) => data as { readonly deviceId: string },
  )
/** What the minute's jobs do. */
const minute = async (minutes: number) => {
  must(await escalateMissed(keelItself(keel.here), {}, at(minutes)))
  must(await callThoseOnCall(keelItself(keel.here), {}, at(minutes)))
}
const ring = async (minutes: number) => {
  for (const job of await jobs()) await ringOne(job, at(minutes))
}
const devicesOf = async (actor: StaffActor) => must(await viewDevices(actor, {}, at(60))).devices

describe('a call to a device', () => {
  it('goes out with the e-mail when its owner is called, says a number alone, and is over when the next is called', async () => {
    const tablet = await newDevice(service, first)
    const other = await newDevice(service, second)
    await keel.asOwner(`DELETE FROM keel_jobs.job WHERE name = 'ring-device'`)
    await minute(9)
    expect(await jobs()).toEqual([])
    await minute(10)
    await ring(11)
    const call = { said: String(at(10).now().getTime() / 1000), ttl: 240, urgency: 'high', topic: 'keel-call' }
    const subject = 'mailto:keel@mail.example'
    const heard = [...service.heard].sort((one, another) => one.endpoint.localeCompare(another.endpoint))
    const endpoints = [phone.endpoint, tablet.endpoint].sort((one, another) => one.localeCompare(another))
    expect(heard).toEqual(endpoints.map((endpoint) => ({ endpoint, ...call, subject })))
    expect(await devicesOf(first)).toMatchObject([{ lastRungAt: at(11).now() }, { lastRungAt: at(11).now() }])
    const mails = await keel.asOwner(`SELECT kind FROM message WHERE person_id = $1`, [first.staffId])
    expect(mails).toEqual([{ kind: 'target-missed' }])

    service.forget()
    await minute(15)
    expect((await jobs()).map(({ deviceId }) => deviceId)).toContain(other.deviceId)
    await ring(15)
    expect(service.heard.map(({ endpoint }) => endpoint)).toEqual([other.endpoint])
  })

  it('is the same call where the job is done twice: the push service and the phone can tell', async () => {
    await minute(10)
    await ring(10)
    await ring(10)
    expect(service.heard).toHaveLength(2)
    expect(service.heard[0]).toEqual(service.heard[1])
  })

  it('goes once to each device, however many cases, and to whoever covers', async () => {
    await newAlert(keel, keel.here)
    await minute(10)
    expect((await jobs()).map(({ deviceId }) => deviceId)).toEqual([phone.deviceId])

    const { colleague } = keel.here
    const theirs = await newDevice(service, colleague)
    await keel.asOwner(`DELETE FROM keel_jobs.job WHERE name = 'ring-device'`)
    must(await sayAway(first, { staffId: first.staffId, coverId: colleague.staffId, back: '2026-11-26' }, at(11)))
    await minute(20)
    expect((await jobs()).map(({ deviceId }) => deviceId)).toContain(theirs.deviceId)
    expect((await jobs()).map(({ deviceId }) => deviceId)).not.toContain(phone.deviceId)
    const { people } = must(await viewOnCall(keel.here.lead, {}, at(20)))
    const hasDevice = (actor: StaffActor) => people.find(({ id }) => id === actor.staffId)?.hasDevice
    expect([hasDevice(first), hasDevice(second), hasDevice(colleague)]).toEqual([true, false, true])
  })

  it('goes also to a lead who was written to in the same minute: an e-mail wakes nobody', async () => {
    const lead = await newStaff(keel.here.id, 'lead', 'Dr. Woken')
    const theirs = await newDevice(service, lead)
    await keel.asOwner(`DELETE FROM keel_jobs.job WHERE name = 'ring-device'`)
    await setOnCall(keel.here.lead, [lead.staffId])
    await minute(10)
    expect((await jobs()).map(({ deviceId }) => deviceId)).toEqual([theirs.deviceId])
  })

  it.each([404, 410])(
    'ends what is not there any more (%i): it is called by e-mail alone, as the lead sees',
    async (no) => {
      await minute(10)
      service.answerNext(no)
      await ring(10)
      expect(await devicesOf(first)).toEqual([])
      const { people } = must(await viewOnCall(keel.here.lead, {}, at(11)))
      expect(people.find(({ id }) => id === first.staffId)).toMatchObject({ hasDevice: false })
      await ring(11)
      expect(service.asked).toHaveLength(1)
    },
  )

  it('is tried again where the push service is ill, and hears nothing twice', async () => {
    await minute(10)
    for (const no of [500, 429]) {
      service.answerNext(no)
      await expect(ring(10)).rejects.toThrow('the push service has not taken it yet')
    }
    await ring(10)
    expect([service.heard.length, service.asked.length]).toEqual([1, 3])
    expect(await devicesOf(first)).toHaveLength(1)
  })

  it('comes too late after five minutes, and is left', async () => {
    await minute(10)
    await ring(15)
    expect(service.asked).toEqual([])
  })

  it('follows no redirect, and is tried no more', async () => {
    await minute(10)
    service.answerNext({ redirectTo: `${service.origin}/inner` })
    await ring(10)
    expect(service.asked).toEqual([phone.endpoint])
    expect(await devicesOf(first)).toMatchObject([{ lastRungAt: null }])
  })

  it('waits five seconds for a push service that says nothing', { timeout: 20_000 }, async () => {
    await minute(10)
    service.answerNext('hang')
    const before = performance.now()
    await expect(ring(10)).rejects.toThrow('the push service has not taken it yet')
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('asks nobody at an address that no browser gave, however it came into the table', async () => {
    await minute(10)
    await keel.asOwner('UPDATE push_device SET endpoint = $2 WHERE id = $1', [phone.deviceId, 'http://127.0.0.1:9/x'])
    await ring(10)
    expect([service.asked, await devicesOf(first)]).toEqual([[], []])
  })

  it('ends a device whose key is no point of the curve', async () => {
    await minute(10)
    await keel.asOwner('UPDATE push_device SET p256dh = $2 WHERE id = $1', [phone.deviceId, `B${'A'.repeat(86)}`])
    await ring(10)
    expect([service.asked, await devicesOf(first)]).toEqual([[], []])
  })
})
