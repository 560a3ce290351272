import { readExposition } from '@/tests/support/exposition'
import { expect, test } from '../support/test'

test('figures count what was asked by its route and name nobody, and are for this machine alone', async ({
  request,
}) => {
  const secret = 'a-link-that-nobody-may-read'
  await request.get(`/i/${secret}`)
  await request.get('/sign-in')
  const reply = await request.get('/api/metrics')
  expect(reply.status()).toBe(200)
  const text = await reply.text()
  const samples = readExposition(text)
  const asked = (route: string) =>
    samples.filter(({ name, labels }) => name === 'keel_request_duration_seconds_count' && labels.route === route)
  expect(asked('/i/[token]').length).toBeGreaterThan(0)
  expect(asked('/sign-in').length).toBeGreaterThan(0)
  expect(samples.find(({ name }) => name === 'keel_database_up')?.value).toBe(1)
  expect(samples.find(({ name }) => name === 'process_resident_memory_bytes')?.value).toBeGreaterThan(1e6)
  expect(text).not.toContain(secret)
  // A clinic that is late stands there by its id; nothing else has one.
  const ids = samples.filter(({ labels }) => /[0-9a-f]{8}-[0-9a-f]{4}-/.test(Object.values(labels).join(' ')))
  expect(ids.map(({ name }) => name).filter((name) => name !== 'keel_clinic_late_cases')).toEqual([])
  const forwarded = await request.get('/api/metrics', {
    headers: { 'x-forwarded-for': '127.0.0.1', 'x-keel-local': '1' },
  })
  expect(forwarded.status()).toBe(403)
})
