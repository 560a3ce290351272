import { afterEach, expect, it, vi } from 'vitest'
import { inClinic } from '@/lib/db/transaction'
import { queueMessage } from '@/lib/mail/queue-message'
import { emailLink } from '@/lib/operations/patients/email-link'
import { startWorker, type Worker } from '@/lib/worker/worker'
import { must } from '@/prisma/sample/live-story'
import { newPatientAt } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { testKeel } from '@/tests/support/keel'

const server = testMailServer()
const keel = testKeel()
let worker: Worker | undefined

afterEach(async () => {
  await worker?.stop()
})

it('a mail server that takes its time holds up five at most, and no alert', async () => {
  const slow = 'slow@mail.example'
  const { holds, letGo } = server.hold(slow)
  const now = new Date()
  for (let n = 0; n < 7; n += 1) {
    const { patientId } = await newPatientAt(keel, keel.here, slow)
    must(await emailLink(keel.here.reception, { patientId }, { now: () => now }))
  }
  worker = await startWorker(process.env.DATABASE_APP_URL ?? '')
  await vi.waitFor(() => {
    expect(holds()).toBe(5)
  }, 15_000)

  const { id: clinicId, lead } = keel.here
  const address = 'lead@mail.example'
  await inClinic(clinicId, (tx) =>
    queueMessage({ tx, clinicId, now }, { kind: 'target-missed', personId: lead.staffId, aboutId: null, address }),
  )
  await vi.waitFor(async () => {
    const [told] = await keel.asOwner(`SELECT state FROM message WHERE kind = 'target-missed'`)
    expect(told?.state).not.toBe('waiting')
  }, 15_000)
  expect([holds(), server.received.some(({ to }) => to.includes(slow))]).toEqual([5, false])

  letGo()
  await vi.waitFor(() => {
    expect(server.received.filter(({ to }) => to.includes(slow))).toHaveLength(7)
  }, 15_000)
})
