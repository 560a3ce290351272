import { expect, it, vi } from 'vitest'
import { emailLink } from '@/lib/operations/patients/email-link'
import { startWorkerForServer } from '@/lib/worker/for-server'
import type { Worker } from '@/lib/worker/worker'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf, newPatientAt } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'

const server = testMailServer()
const keel = testKeel()
const holder = globalThis as { keelWorker?: Worker }

it('what stops the server waits for an e-mail in hand until it stands written down that it went', async () => {
  const { patientId } = await newPatientAt(keel, keel.here, 'alex@mail.example')
  must(await emailLink(keel.here.reception, { patientId }, start))
  const mail = server.hold('alex@mail.example')
  startWorkerForServer()
  await vi.waitFor(() => {
    expect(mail.holds()).toBe(1)
  }, 15_000)
  const stopped = holder.keelWorker?.stop()
  expect(await messagesOf(keel, patientId)).toMatchObject([{ state: 'sending' }])
  mail.letGo()
  await stopped
  expect(server.received).toHaveLength(1)
  expect(await messagesOf(keel, patientId)).toMatchObject([{ state: 'sent', attempts: 1 }])
})
