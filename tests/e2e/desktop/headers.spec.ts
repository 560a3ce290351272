import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { pages } from '../pages/pages'
import { routes } from '../routes'
import { samplePassword, signInByForm } from '../support/sign-in'
import { ownOrigin } from '../support/serving'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1]

test('every page comes with a policy under which only its own scripts run, and is stored nowhere', async ({
  page,
  desk,
  signIn,
}) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.lead)
  const nonces = new Set<string | undefined>()
  for (const address of ['/worklist', `/cases/${patient.caseId}`, '/patients', patient.link]) {
    const headers = (await page.goto(address))?.headers() ?? {}
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain("script-src 'self' 'unsafe")
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['x-powered-by']).toBeUndefined()
    nonces.add(nonceOf(policy))
    const strangers = page.locator('script:not([nonce])').and(page.locator('script:not([type="application/json"])'))
    await expect(strangers).toHaveCount(0)
  }
  expect(nonces.size).toBe(4)
})

test('no string becomes a script or HTML in a page, but for what its own files make', async ({
  page,
  desk,
  signIn,
  announced,
}) => {
  announced.push(/This document requires 'Trusted/, /Creating a TrustedTypePolicy/)
  const patient = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  for (const address of [`/cases/${patient.caseId}`, patient.link]) {
    await page.goto(address)
    const refused = await page.evaluate(() => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
      }
      const tries = {
        html: () => (document.createElement('div').innerHTML = '<img src=x>'),
        scriptOfAnotherSite: () => (document.createElement('script').src = 'https://evil.example/_next/static/a.js'),
        scriptThatIsNone: () => (document.createElement('script').src = '/api/worklist'),
        scriptText: () => (document.createElement('script').text = 'document.title = 1'),
        anotherPolicy: () => trustedTypes.createPolicy('another', {}),
        thePolicyAnew: () => trustedTypes.createPolicy('default', {}),
        itsOwnFile: () => (document.createElement('script').src = '/_next/static/chunks/a.js'),
      }
      return Object.entries(tries).flatMap(([name, attempt]) => {
        try {
          attempt()
          return []
        } catch {
          return [name]
        }
      })
    })
    const all = ['html', 'scriptOfAnotherSite', 'scriptThatIsNone', 'scriptText', 'anotherPolicy', 'thePolicyAnew']
    expect(refused).toEqual(all)
  }
})

test('a page tells other sites nothing, and its session cookie is not for scripts', async ({ page, context, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 1 }))
  await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', /^(same-origin|no-referrer)$/)
  const session = (await context.cookies()).find((cookie) => cookie.name.includes('session-token'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('pages, rows and scripts are packed, as well as the browser can unpack them', async ({
  page,
  context,
  signIn,
}) => {
  const sent = new Map<string, string | undefined>()
  page.on('response', (reply) => sent.set(reply.request().resourceType(), reply.headers()['content-encoding']))
  await signIn(staff.harbor.lead)
  await page.goto('/worklist')
  expect(Object.fromEntries(sent)).toMatchObject({ document: 'br', script: 'br', stylesheet: 'br' })
  for (const way of ['gzip', 'br']) {
    const rows = await context.request.get('/api/worklist', { headers: { 'accept-encoding': way } })
    expect(rows.headers()).toMatchObject({ 'content-encoding': way, 'content-type': 'application/json' })
    expect(await rows.json()).toHaveProperty('rows')
  }
})

test('what another site sends in somebody’s name is refused in words, on every page and route', async ({
  context,
  desk,
  signIn,
}) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.lead)
  const addresses = [...pages, ...routes].map(({ address }) => address(patient).replace(/(.)\/$/, '$1'))
  const others = ['/api/sign-out', '/api/auth/signout', '/unsubscribe/x']
  // A browser says where a form comes from: what does not is taken for another site's, too.
  const foreign: readonly Record<string, string>[] = [{ origin: 'https://evil.example' }, {}]
  for (const headers of foreign) {
    for (const path of new Set([...addresses, ...others])) {
      const reply = await context.request.post(path, { headers, form: { a: 'b' }, maxRedirects: 0 })
      expect([path, reply.status()]).toEqual([path, 403])
      expect(await reply.text()).toContain('Nothing was changed.')
    }
  }
  expect((await context.request.get('/api/worklist')).status()).toBe(200)
})

test('a sign-in that names a place elsewhere to go on to stays here', async ({ page }) => {
  await page.goto('/sign-in?callbackUrl=https://evil.example/&next=//evil.example')
  await signInByForm(page, staff.harbor.colleague)
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  expect(new URL(page.url()).origin).toBe(ownOrigin())
  const reply = await page.request.get('/api/auth/csrf?callbackUrl=https://evil.example/')
  expect(JSON.stringify(reply.headers())).not.toContain('evil.example')
})

test('a method that repeats, and a body that does not say where it ends, are refused', async () => {
  const { port, hostname } = new URL(ownOrigin())
  const ask = async (method: string, sent: readonly string[]) => {
    const asked = request({ host: hostname, port, method, path: '/sign-in' })
    for (const part of sent) asked.write(part)
    asked.end()
    const [reply] = (await once(asked, 'response')) as [IncomingMessage]
    reply.resume()
    return reply.statusCode
  }
  expect(await ask('TRACE', [])).toBe(405)
  expect(await ask('POST', ['x'.repeat(700_000), 'x'.repeat(700_000)])).toBe(400)
})

test('a mailbox switches e-mails off at one press, also behind a proxy that takes https', async ({ request, desk }) => {
  const { mailSwitch } = await desk.newPatient()
  const press = { form: { 'List-Unsubscribe': 'One-Click' }, headers: { 'x-forwarded-proto': 'https' } }
  expect((await request.post(mailSwitch, press)).status()).toBe(200)
  expect(await (await request.get(mailSwitch)).text()).toContain('They are stopped.')
  expect((await request.post('/unsubscribe/nobodys', press)).status()).toBe(404)
})

test('more than any form holds is answered in words', async ({ request }) => {
  const reply = await request.post('/sign-in', { data: 'x'.repeat(2_000_000) })
  expect(reply.status()).toBe(413)
  expect(await reply.text()).toContain('Nothing was lost that had been saved.')
})

test('an address or a form that cannot be taken apart is answered in words, and is no fault of ours', async ({
  request,
}) => {
  for (const path of ['/cases/%E0%A4%A', '/i/%zz', '/join/%ff', '/patients/%c0%af']) {
    const reply = await request.get(path)
    expect([path, reply.status()]).toEqual([path, 404])
    expect(await reply.text()).toContain('This page is not there')
  }
  const cut = await request.post('/sign-in', { headers: { 'content-type': 'multipart/form-data' }, data: 'cut short' })
  expect(cut.status()).toBe(400)
  const called = await request.post('/sign-in', { headers: { 'next-action': '0'.repeat(42) }, form: { email: '%' } })
  expect(called.status()).toBe(400)
  expect((await request.get('/_next/image?url=%2F%5Chost&w=64&q=75')).status()).toBe(404)
})

test('what somebody put into a form or an address in place of an id leads to no page, and is no fault of ours', async ({
  newContext,
  desk,
  signIn,
  announced,
}) => {
  announced.push(/status of 404/)
  const patient = await desk.newPatient({ upTo: 'sent' })
  const context = await newContext({ javaScriptEnabled: false })
  await signIn(staff.harbor.clinician, context)
  const page = await context.newPage()
  await page.goto(`/cases/${patient.caseId}`)
  const form = page.locator('form').filter({ has: page.locator('[name=assignmentId]') })
  const sent = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await form
    .locator('[name=caseId]')
    .first()
    .evaluate((field: HTMLInputElement) => {
      field.value = 'nobody’s\r\nset-cookie: a=b'
      field.form?.submit()
    })
  expect((await sent).status()).toBe(303)
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not there' })).toBeVisible()
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('a')
  expect((await context.request.get('/handouts/pictures/%00')).status()).toBe(404)
})

test('signing in by a call of its own goes on to no other place, whatever it names', async ({ request }) => {
  for (const callbackUrl of [
    'https://evil.example/',
    '//evil.example',
    'http://localhost:1.evil.example/',
    'nothing',
  ]) {
    const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string }
    const form = { csrfToken, callbackUrl, email: staff.harbor.colleague, password: samplePassword, json: 'true' }
    const reply = await request.post('/api/auth/callback/staff', { form, headers: { origin: ownOrigin() } })
    expect([callbackUrl, reply.status(), await reply.json()]).toEqual([callbackUrl, 200, { url: ownOrigin() }])
  }
})
