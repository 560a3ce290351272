import { beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { addDevice } from '@/lib/operations/devices/add-device'
import { viewDevices } from '@/lib/operations/devices/view-devices'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff } from '@/tests/support/clinic'
import { testPushService } from '@/tests/support/devices'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { refusesOthers } from '@/tests/support/refusals'

const service = testPushService()
const keel = testKeel()
let somebody: StaffActor

beforeEach(async () => {
  somebody = await newStaff(keel.here.id, 'clinician', 'Dr. Phone')
})

const add = (actor: StaffActor, subscription: object, minutes = 1) =>
  addDevice(actor, { ...subscription, name: 'Chrome, Android' }, at(minutes))
const theirs = async (actor: StaffActor) => must(await viewDevices(actor, {}, at(9))).devices
const jobs = () => keel.asOwner(`SELECT data FROM keel_jobs.job WHERE name = 'ring-device'`)
const rows = (staffId: string) =>
  keel.asOwner(
    'SELECT endpoint, p256dh, auth, removed_at IS NULL AS called FROM push_device WHERE staff_id = $1 ORDER BY added_at, id',
    [staffId],
  )

describe('addDevice', () => {
  refusesOthers(keel, {
    operation: addDevice,
    action: 'device.change',
    input: () => ({ ...service.subscribe(), name: 'Chrome, Android' }),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('keeps it, calls it once at once, and writes down that it is there, but not where it is reached', async () => {
    const device = service.subscribe()
    const before = await jobs()
    const { value, audit } = await keel.recorded(() => add(somebody, device))
    must(value)
    const [listed] = await theirs(somebody)
    expect(listed).toMatchObject({ name: 'Chrome, Android', addedAt: at(1).now(), lastRungAt: null })
    const { staffId } = somebody
    const deviceId = listed?.id ?? ''
    const event = { type: 'staff.device-changed', staffId, deviceId, change: 'added' }
    expect(audit.map((each) => each.event)).toEqual([event])
    const added = (await jobs()).slice(before.length)
    expect(added).toEqual([{ data: { clinicId: keel.here.id, deviceId, calledAt: '2026-11-23T17:01:00.000Z' } }])
    const log = JSON.stringify(await keel.asOwner('SELECT event FROM audit_event'))
    expect(log).not.toContain(device.endpoint)
    expect(log).not.toContain(device.auth)
  })

  it('is the same device where it is pressed twice, also at the same moment', async () => {
    const device = service.subscribe()
    const pressed = await Promise.all([1, 2, 3].map(() => add(somebody, device)))
    for (const each of pressed) must(each)
    expect((await keel.recorded(() => add(somebody, device, 2))).audit).toEqual([])
    expect(await theirs(somebody)).toHaveLength(1)
  })

  it('is a colleague’s no more where it goes on to somebody else, who keeps nothing of theirs; they are told', async () => {
    const device = service.subscribe()
    const next = await newStaff(keel.here.id, 'lead', 'Dr. Next')
    must(await add(somebody, device))
    const { value, audit } = await keel.recorded(() => add(next, device, 2))
    must(value)
    expect(audit.map(({ event }) => event)).toMatchObject([
      { staffId: next.staffId, change: 'added' },
      { staffId: somebody.staffId, change: 'moved' },
      { type: 'message.queued' },
    ])
    expect((await messagesOf(keel, somebody.staffId)).map(({ kind }) => kind)).toEqual(['device-ended'])
    expect([await theirs(somebody), (await theirs(next)).length]).toEqual([[], 1])
    expect(await rows(somebody.staffId)).toEqual([{ endpoint: null, p256dh: null, auth: null, called: false }])
  })

  it('is somebody else’s at another clinic, which this one knows nothing of', async () => {
    const device = service.subscribe()
    must(await add(somebody, device))
    must(await add(keel.there.clinician, device))
    expect([(await theirs(somebody)).length, (await theirs(keel.there.clinician)).length]).toEqual([1, 1])
  })

  it('takes five, and not one more', async () => {
    for (let count = 0; count < 5; count += 1) must(await add(somebody, service.subscribe()))
    expect(await add(somebody, service.subscribe())).toMatchObject({ ok: false, code: 'devices-enough' })
  })

  it.each([
    ['an address of this machine', 'https://127.0.0.1/send/x'],
    ['one of the inner network', 'http://10.0.0.7/latest/meta-data'],
    ['another port of the one that was set', 'http://127.0.0.1:1/send/x'],
    ['a host that begins like a service', 'https://fcm.googleapis.com.elsewhere.example/x'],
    ['a service with a user before it', 'https://fcm.googleapis.com@10.0.0.7/x'],
    ['no address', 'javascript:alert(1)'],
  ])('keeps nothing and asks nobody at %s', async (_, endpoint) => {
    const device = { ...service.subscribe(), endpoint }
    expect(await add(somebody, device)).toEqual({ ok: false, code: 'device-not-added' })
    expect([await theirs(somebody), service.asked]).toEqual([[], []])
  })

  it.each([{ p256dh: 'short' }, { auth: '' }, { endpoint: 'x'.repeat(1001) }, { p256dh: 7 }])(
    'refuses keys that no browser hands over: %j',
    async (change) => {
      expect(await add(somebody, { ...service.subscribe(), ...change })).toMatchObject({ ok: false, code: 'invalid' })
    },
  )
})
