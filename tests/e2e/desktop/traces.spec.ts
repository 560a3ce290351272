import { startWebServer } from '@/lib/launch/web-server'
import { TestCollector } from '../../support/collector'
import { freePort } from '../../support/free-port'
import { serving } from '../support/serving'
import { signInByForm } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

test('a page is followed from its request to the database; links, searches and names stay; the end sends the rest', async ({
  page,
  announced,
}) => {
  announced.push(/404 \(Not Found\)/)
  const port = await freePort()
  const address = `http://localhost:${String(port)}`
  const collector = await TestCollector.open()
  const tracing = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, OTEL_EXPORTER_OTLP_HEADERS: 'x-key=of%20Keel' }
  const keel = await startWebServer({ ...serving(), port, publicUrl: address, tracing })
  try {
    const unsaid = 'what-nobody-may-read'
    await page.goto(`${address}/i/${unsaid}?from=${unsaid}`)
    await page.goto(`${address}/nowhere/${unsaid}`)
    await page.goto(`${address}/sign-in`)
    await signInByForm(page, staff.harbor.clinician)
    const first = page.getByRole('table').getByRole('link').first()
    const name = await first.innerText()
    const caseAddress = (await first.getAttribute('href')) ?? ''
    await page.goto(`${address}${caseAddress}`)
    const id = (await page.goto(`${address}/patients?q=${unsaid}`))?.headers()['x-request-id'] ?? ''
    const foreign = '0af7651916cd43dd8448eb211c80319c'
    const headers = { traceparent: `00-${foreign}-b7ad6b7169203331-01`, 'x-request-id': foreign }
    expect((await page.request.get(`${address}/sign-in`, { headers })).headers()).not.toHaveProperty('traceparent')
    // The page is left, so that nothing goes on asking; what is not sent yet is sent at the end.
    await page.goto('about:blank')
    await keel.stop()

    const told = collector.of(id).map((span) => span.name)
    expect(told.slice(0, 2)).toEqual(['GET /patients', 'Middleware.execute'])
    expect(told.indexOf('patient.list')).toBeGreaterThan(told.indexOf('AppRender.getBodyResult'))
    expect(told[told.indexOf('patient.list') + 1]).toBe('transaction')
    expect(new Set(collector.of(id).map(({ said }) => said['keel.request_id']))).toEqual(new Set([id]))

    const names = new Set(collector.spans.map((span) => span.name))
    for (const route of ['/i/[token]', 'other', '/sign-in', '/worklist', '/cases/[caseId]']) {
      expect(names).toContain(`GET ${route}`)
    }
    expect([...names].filter((told) => /health|metrics/.test(told))).toEqual([])
    const raw = collector.raw.join('\n')
    expect(raw).toContain('x-key\nof Keel')
    const [caseId = ''] = /[\da-f-]{36}/.exec(caseAddress) ?? []
    for (const kept of [unsaid, name, caseId, foreign, staff.harbor.clinician, 'next.span_name', 'http.target']) {
      expect(kept).not.toBe('')
      expect(raw).not.toContain(kept)
    }
  } finally {
    await keel.stop()
    await collector.close()
  }
})
