import { randomUUID } from 'node:crypto'
import { context, trace } from '@opentelemetry/api'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { emailLink } from '@/lib/operations/patients/email-link'
import { onBehalfOf } from '@/lib/request'
import { startTraces, type Traces, type TraceSettings } from '@/lib/traces/start'
import { inSpan } from '@/lib/traces/span'
import { startWorker } from '@/lib/worker/worker'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { TestCollector } from '@/tests/support/collector'
import { testKeel } from '@/tests/support/keel'
import { newPatientAt } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { newCase } from '@/tests/support/patient'

testMailServer()
const keel = testKeel()
let collector: TestCollector
let traces: Traces

const begin = (others: Partial<TraceSettings> = {}) => {
  const settings = { endpoint: collector.endpoint, headers: {}, service: 'keel', share: 1, routeOf: () => 'other' }
  traces = startTraces({ ...settings, ...others })
}

beforeAll(async () => {
  collector = await TestCollector.open()
})
beforeEach(() => {
  collector.forget()
})
afterEach(async () => {
  await traces.end()
  trace.disable()
  context.disable()
})
afterAll(() => collector.close())

it('an operation and its transaction are told under the request, and whom it was about is not', async () => {
  const { caseId } = await newCase(keel, keel.here)
  begin({ headers: { 'x-key': 'of Keel' }, service: 'keel of the tests' })
  const [mine, theirs, searched] = [randomUUID(), randomUUID(), randomUUID()]
  must(await onBehalfOf(mine, () => claimCase(keel.here.clinician, { caseId }, start)))
  await onBehalfOf(theirs, () => claimCase(keel.there.clinician, { caseId }, start))
  must(await onBehalfOf(searched, () => listPatients(keel.here.reception, { search: 'Rivera' }, start)))
  await traces.end()
  const of = (id: string, clinic: string) => ({
    'keel.request_id': id,
    'keel.clinic': clinic,
    'keel.role': 'clinician',
  })
  expect(collector.of(mine).map(({ name, said }) => [name, said])).toEqual([
    ['case.claim', { ...of(mine, keel.here.id), 'keel.outcome': 'ok' }],
    ['transaction', { 'keel.request_id': mine }],
  ])
  expect(collector.of(theirs).map(({ name, said }) => [name, said])).toEqual([
    ['case.claim', { ...of(theirs, keel.there.id), 'keel.outcome': 'not-found' }],
    ['transaction', { 'keel.request_id': theirs, 'keel.outcome': 'taken-back' }],
  ])
  expect(collector.spans.filter(({ isError }) => isError)).toEqual([])
  expect(collector.of(searched).map(({ name }) => name)).toEqual(['patient.list', 'transaction'])
  const raw = collector.raw.join('\n')
  expect(raw).toMatch(/^\/v1\/traces\n/)
  expect(raw).toContain('x-key\nof Keel')
  expect(raw).toContain('keel of the tests')
  const { clinician, reception } = keel.here
  for (const unsaid of [caseId, clinician.name, clinician.staffId, reception.staffId, 'Rivera', 'Alex']) {
    expect(raw).not.toContain(unsaid)
  }
})

it('what breaks is told, and not in its own words', async () => {
  begin()
  const id = randomUUID()
  const broken = () => inSpan('case.claim', {}, () => Promise.reject(new Error('Alex Rivera is not there')))
  await expect(onBehalfOf(id, broken)).rejects.toThrow('Alex Rivera')
  await traces.end()
  expect(collector.of(id)).toMatchObject([{ isError: true, said: { 'keel.request_id': id, 'keel.outcome': 'failed' } }])
  expect(collector.raw.join('\n')).not.toContain('Rivera')
})

it('what a job does is told under the request that asked for it', async () => {
  const { patientId } = await newPatientAt(keel, keel.here, 'alex@mail.example')
  begin()
  const id = randomUUID()
  must(await onBehalfOf(id, () => emailLink(keel.here.reception, { patientId }, { now: () => new Date() })))
  const worker = await startWorker(process.env.DATABASE_APP_URL ?? '')
  const sent = `SELECT 1 FROM message WHERE state = 'sent'`
  await vi.waitFor(async () => {
    expect(await keel.asOwner(sent)).toHaveLength(1)
  }, 15_000)
  await worker.stop()
  await traces.end()
  expect(collector.of(id).map(({ name }) => name)).toEqual([
    ...['patient.invite', 'transaction'],
    ...['job deliver-message', 'message.deliver', 'transaction', 'message.deliver', 'transaction'],
  ])
  expect(new Set(collector.spans.map(({ scope }) => scope))).toEqual(new Set(['keel']))
  expect(collector.raw.join('\n')).not.toMatch(/alex@|mail\.example/)
})

it('a share of requests is told, each whole', async () => {
  begin({ share: 0.5 })
  const ids = Array.from({ length: 200 }, () => randomUUID())
  const inner = () => inSpan('transaction', {}, () => Promise.resolve())
  await Promise.all(ids.map((id) => onBehalfOf(id, () => inSpan('case.claim', {}, inner))))
  await traces.end()
  const many = ids.map((id) => collector.of(id).length)
  expect(new Set(many)).toEqual(new Set([0, 2]))
  expect(many.filter((length) => length > 0).length).toBeGreaterThan(50)
  expect(many.filter((length) => length > 0).length).toBeLessThan(150)
})

it.each(['refuses', 'hangs'] as const)('whoever %s keeps neither the work nor the end waiting', async (mood) => {
  const { caseId } = await newCase(keel, keel.here)
  collector.mood = mood
  begin()
  for (let turn = 0; turn < 3000; turn += 1) await inSpan('transaction', {}, () => Promise.resolve())
  await vi.waitFor(() => {
    expect(collector.tries).toBeGreaterThan(0)
  }, 15_000)
  must(await claimCase(keel.here.clinician, { caseId }, start))
  const since = performance.now()
  await traces.end()
  expect(performance.now() - since).toBeLessThan(2500)
  expect(collector.spans).toEqual([])
})
