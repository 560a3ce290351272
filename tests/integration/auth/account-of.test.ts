import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { accountOf } from '@/lib/auth/account-of'
import { withMark } from '@/lib/auth/device-mark'
import { testKeel } from '@/tests/support/keel'
import { newInvited } from '@/tests/support/staff-link'

const keel = testKeel()
const from = () => ({ sender: randomUUID(), name: '', device: undefined })
let account: { clinicId: string; staffId: string }
let email: string

const times = async (count: number, work: (turn: number) => Promise<unknown>) => {
  for (let turn = 0; turn < count; turn += 1) await work(turn)
}

beforeEach(async () => {
  const invited = await newInvited(keel.here)
  email = invited.email
  account = { clinicId: keel.here.id, staffId: invited.staffId }
})

describe('accountOf', () => {
  it('knows whose address it is, until one sender asked five times within the hour', async () => {
    const office = from()
    await times(5, async () => {
      expect(await accountOf(email, office)).toEqual(account)
    })
    expect(await accountOf(email, office)).toBeNull()
    expect(await accountOf('nobody@clinic.example', office)).toBeNull()
    expect(await accountOf('\0@clinic.example', office)).toBeNull()
  })

  it('still knows its owner, whatever a stranger asked for in their name', async () => {
    const stranger = from()
    await times(200, () => accountOf(email, stranger))
    expect(await accountOf(email, stranger)).toBeNull()
    expect(await accountOf(email, from())).toEqual(account)
  })

  it('knows them on a device of theirs, from however many places strangers ask', async () => {
    const mine = { ...from(), device: withMark(undefined, account.staffId) }
    await times(40, () => accountOf(email, from()))
    expect(await accountOf(email, from())).toBeNull()
    expect(await accountOf(email, mine)).toEqual(account)
    await times(5, () => accountOf(email, mine))
    expect(await accountOf(email, mine)).toBeNull()
  })

  it('takes another’s device for a stranger’s', async () => {
    const theirs = { ...from(), device: withMark(undefined, keel.there.clinician.staffId) }
    await times(5, () => accountOf(email, theirs))
    expect(await accountOf(email, theirs)).toBeNull()
  })

  it('has one sender ask for twenty accounts, known or not, and no more', async () => {
    const stranger = from()
    await times(20, () => accountOf(`${randomUUID()}@clinic.example`, stranger))
    expect(await accountOf(email, stranger)).toBeNull()
    expect(await accountOf(email, from())).toEqual(account)
  })
})
