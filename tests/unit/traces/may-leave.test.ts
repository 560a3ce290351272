import { SpanKind, SpanStatusCode, TraceFlags } from '@opentelemetry/api'
import { resourceFromAttributes } from '@opentelemetry/resources'
import type { ReadableSpan } from '@opentelemetry/sdk-trace'
import { expect, it } from 'vitest'
import { mayLeave } from '@/lib/traces/may-leave'

const secret = 'nobody-may-read-this'
const id = 'b1c4c1de-9f4e-4d39-8a53-0b6f0f1f7d11'
const context = { traceId: id.replaceAll('-', ''), spanId: '00f067aa0ba902b7', traceFlags: TraceFlags.SAMPLED }

const made = (given: Partial<ReadableSpan>): ReadableSpan => ({
  name: `GET /i/${secret}`,
  kind: SpanKind.SERVER,
  spanContext: () => context,
  startTime: [1, 0],
  endTime: [2, 0],
  duration: [1, 0],
  ended: true,
  status: { code: SpanStatusCode.ERROR, message: secret },
  attributes: {},
  links: [{ context, attributes: { secret } }],
  events: [{ name: 'exception', time: [1, 0], attributes: { 'exception.message': secret } }],
  resource: resourceFromAttributes({ 'service.name': 'keel' }),
  instrumentationScope: { name: 'next.js', version: '16' },
  droppedAttributesCount: 0,
  droppedEventsCount: 0,
  droppedLinksCount: 0,
  ...given,
})

const routeOf = (path: string) => (path === `/i/${secret}` ? '/i/[token]' : 'other')
const left = (given: Partial<ReadableSpan>) => {
  const span = mayLeave(made(given), routeOf)
  expect(JSON.stringify({ ...span, resource: undefined })).not.toContain(secret)
  return span
}

it('a request goes by its route, whatever Next says of its path and its query', () => {
  const attributes = {
    'http.method': 'GET',
    'http.target': `/i/${secret}?from=${secret}`,
    'http.route': `/i/${secret}`,
    'http.status_code': 200,
    'next.route': `/i/${secret}`,
    'next.span_name': `GET /i/${secret}`,
    'next.span_type': 'BaseServer.handleRequest',
    'keel.request_id': id,
  }
  expect(left({ attributes })).toMatchObject({
    name: 'GET /i/[token]',
    status: { code: SpanStatusCode.ERROR },
    events: [],
    links: [],
    attributes: {
      'http.method': 'GET',
      'http.route': '/i/[token]',
      'http.status_code': 200,
      'next.span_type': 'BaseServer.handleRequest',
      'keel.request_id': id,
    },
  })
})

it('what Next does for it goes by what kind it is', () => {
  const attributes = { 'http.url': `https://${secret}/`, 'next.span_type': 'AppRender.fetch', 'http.method': 'GET' }
  expect(left({ name: `fetch GET https://${secret}/`, attributes })?.name).toBe('AppRender.fetch')
  const ofProxy = { 'http.target': `/i/${secret}`, 'http.method': 'GET', 'next.span_type': 'Middleware.execute' }
  expect(left({ attributes: ofProxy })?.name).toBe('Middleware.execute')
  expect(left({})?.name).toBe('other')
})

it.each([
  ['keel.request_id', secret],
  ['keel.clinic', secret],
  ['keel.role', `lead ${secret}`],
  ['keel.outcome', `Failed: ${secret}`],
  ['http.method', secret],
  ['http.status_code', secret],
  ['next.span_type', `/i/${secret}`],
  ['http.method', ['GET', secret]],
  ['user.name', secret],
  ['toString', secret],
  ['__proto__', secret],
])('%s is not said where it is %j', (name, value) => {
  expect(left({ attributes: Object.fromEntries([[name, value]]) })?.attributes).toEqual({})
})

it('an operation says who it was for in ids, and how it ended', () => {
  const attributes = { 'keel.clinic': id, 'keel.role': 'clinician', 'keel.outcome': 'not-allowed' }
  const span = left({ name: 'case.claim', instrumentationScope: { name: 'keel' }, attributes })
  expect([span?.name, span?.attributes]).toEqual(['case.claim', attributes])
})

it('what another library tells does not leave', () => {
  expect(mayLeave(made({ instrumentationScope: { name: 'pg-boss' } }), routeOf)).toBeNull()
})
