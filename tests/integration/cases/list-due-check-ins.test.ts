import { beforeAll, describe, expect, it } from 'vitest'
import { listDueCheckIns } from '@/lib/operations/cases/list-due-check-ins'
import { advance, day, dueAt, type Followed, newFollowed, thursday } from '@/tests/support/check-in'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let first: Followed
let second: Followed

beforeAll(async () => {
  first = await newFollowed(keel, keel.here)
  second = await newFollowed(keel, keel.here, null)
  await newFollowed(keel, keel.there)
})

describe('listDueCheckIns', () => {
  refusesOthers(keel, {
    operation: listDueCheckIns,
    action: 'check-in.advance',
    input: () => ({}),
    roles: [],
    isByItself: true,
    elsewhere: null,
  })

  it('names what is due in this clinic, until each has been taken as far as it goes', async () => {
    const ids = [first.checkInId, second.checkInId].sort()
    expect(await dueAt(keel.here, thursday(-1))).toEqual([])
    expect([...(await dueAt(keel.here, thursday()))].sort()).toEqual(ids)
    expect(await dueAt(keel.here, thursday(16 * 60))).toEqual([])
    await advance(keel.here, first, thursday())
    await advance(keel.here, second, thursday())
    expect(await dueAt(keel.here, thursday(5))).toEqual([])
    expect(await dueAt(keel.here, thursday(day))).toEqual([first.checkInId])
  })

  it('writes nothing', async () => {
    const contents = await keel.contents()
    await dueAt(keel.here, thursday(9 * day))
    expect(await keel.contents()).toEqual(contents)
  })
})
