import { beforeEach, expect, it } from 'vitest'
import { startAnew } from '@/lib/operations/clinic/start-anew'
import { viewDevices } from '@/lib/operations/devices/view-devices'
import { changeRole } from '@/lib/operations/staff/change-role'
import { clearCodes } from '@/lib/operations/staff/clear-codes'
import { endWork } from '@/lib/operations/staff/end-work'
import type { Result } from '@/lib/result'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { newDevice, testPushService } from '@/tests/support/devices'
import { testKeel } from '@/tests/support/keel'
import { newWithCodes } from '@/tests/support/one-time-codes'
import { keelItself } from '@/tests/support/refusals'

const service = testPushService()
const keel = testKeel()
let person: Awaited<ReturnType<typeof newWithCodes>>

beforeEach(async () => {
  person = await newWithCodes(keel, keel.here)
  await newDevice(service, person.actor)
  await newDevice(service, person.actor)
})

const called = async () =>
  (await keel.asOwner('SELECT id FROM push_device WHERE staff_id = $1 AND endpoint IS NOT NULL', [person.staffId]))
    .length

it.each<readonly [string, () => Promise<Result<unknown>>]>([
  ['whoever leaves', () => endWork(keel.here.lead, { staffId: person.staffId }, at(5))],
  ['whoever gets a new start', () => clearCodes(keel.here.lead, { staffId: person.staffId }, at(5))],
  [
    'whoever is given one by the owner of the database',
    () => startAnew(keelItself(keel.here), { staffId: person.staffId, password: 'nine herons on a wall' }, at(5)),
  ],
  [
    'whoever sees no cases any more',
    () => changeRole(keel.here.lead, { staffId: person.staffId, role: 'reception' }, at(5)),
  ],
])('the devices of %s are called no more, and nothing is kept by which they could be', async (_, end) => {
  expect(await called()).toBe(2)
  const { value, audit } = await keel.recorded(end)
  must(value)
  const { staffId } = person
  expect(audit.map(({ event }) => event)).toContainEqual({ type: 'staff.devices-ended', staffId, devices: 2 })
  expect(await called()).toBe(0)
})

it('a lead who becomes a clinician is called as before', async () => {
  must(await changeRole(keel.here.lead, { staffId: person.staffId, role: 'lead' }, at(5)))
  expect(must(await viewDevices(person.actor, {}, at(6))).devices).toHaveLength(2)
})
