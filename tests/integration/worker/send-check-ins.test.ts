import { beforeAll, expect, it } from 'vitest'
import { handlers } from '@/lib/worker/handlers'
import { checkInOf, day, type Followed, newFollowed, thursday } from '@/tests/support/check-in'
import { testKeel } from '@/tests/support/keel'
import { testMailServer } from '@/tests/support/mail-server'

testMailServer()
const keel = testKeel()
let here: Followed
let there: Followed
let broken: Followed

beforeAll(async () => {
  broken = await newFollowed(keel, keel.here)
  here = await newFollowed(keel, keel.here)
  there = await newFollowed(keel, keel.there)
})

const sweep = (clock = thursday()) => handlers['send-check-ins']?.({}, clock)
const states = async () => {
  const found: string[] = []
  for (const each of [broken, here, there]) found.push(String((await checkInOf(keel, each)).state))
  return found
}

it('takes each clinic in turn; what fails in one waits for the next sweep, and the others do not wait for it', async () => {
  await keel.asOwner(
    'ALTER TABLE message ADD CONSTRAINT broken CHECK (person_id <> ' + `'${broken.patient.patientId}')`,
  )
  // The job fails, by which whoever watches the service hears of it.
  await expect(sweep()).rejects.toThrow('a check-in could not be sent')
  expect(await states()).toEqual(['planned', 'sent', 'sent'])
  await keel.asOwner('ALTER TABLE message DROP CONSTRAINT broken')
  await sweep(thursday(5))
  expect(await states()).toEqual(['sent', 'sent', 'sent'])
})

it('sends nothing twice where two processes sweep at once', async () => {
  await Promise.all([sweep(thursday(day + 5)), sweep(thursday(day + 5))])
  expect(await states()).toEqual(['reminded', 'reminded', 'reminded'])
  const sent = `SELECT kind, count(*)::int AS n FROM message GROUP BY kind ORDER BY kind`
  expect(await keel.asOwner(sent)).toEqual([
    { kind: 'check-in', n: 3 },
    { kind: 'check-in-reminder', n: 3 },
  ])
  await sweep(thursday(2 * day + 5))
  await sweep(thursday(9 * day))
  expect(await states()).toEqual(['no-reply', 'no-reply', 'no-reply'])
  expect(await keel.asOwner(sent)).toHaveLength(2)
})
