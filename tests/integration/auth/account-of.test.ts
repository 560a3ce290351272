import { expect, it } from 'vitest'
import { accountOf } from '@/lib/auth/account-of'
import { testKeel } from '@/tests/support/keel'
import { newInvited } from '@/tests/support/staff-link'

const keel = testKeel()

it('knows whose address it is, until it was asked five times within the hour', async () => {
  const { staffId, email } = await newInvited(keel.here)
  for (let times = 0; times < 5; times += 1) {
    expect(await accountOf(email)).toEqual({ clinicId: keel.here.id, staffId })
  }
  expect(await accountOf(email)).toBeNull()
  expect(await accountOf('nobody@clinic.example')).toBeNull()
  expect(await accountOf('\0@clinic.example')).toBeNull()
})
