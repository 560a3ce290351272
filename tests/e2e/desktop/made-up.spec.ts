import type { APIRequestContext } from 'playwright/test'
import { ownOrigin } from '../support/serving'
import { signInByForm } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** What the page puts into its form for a browser without scripts. */
async function hiddenFields(request: APIRequestContext): Promise<Record<string, string>> {
  const page = await (await request.get('/sign-in')).text()
  const inputs = [...page.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)]
  return Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, unescaped(value)]))
}

const shown = { code: null, problem: null, fields: {}, typed: {} }
const origin = () => ({ origin: ownOrigin() })

test('what somebody makes of the fields that a page hides in its form is refused in words, and is no fault of ours', async ({
  request,
}) => {
  const hidden = await hiddenFields(request)
  expect(hidden['$ACTION_1:1']).toBe(JSON.stringify([shown]))
  const send = (changed: Record<string, string>) =>
    request.post('/sign-in', {
      headers: origin(),
      multipart: { ...hidden, email: 'nobody@harbor.example', password: 'none', ...changed },
    })
  expect((await send({})).status()).toBe(200)
  const madeUp = [
    '',
    'x',
    '[',
    'null',
    '[1,2,3]',
    '["$Q1"]',
    '["$T"]',
    '["$1:a:b"]',
    JSON.stringify(Array(2000).fill(1)),
  ]
  for (const value of madeUp) {
    const reply = await send({ '$ACTION_1:1': value })
    expect([value.slice(0, 20), reply.status()]).toEqual([value.slice(0, 20), 400])
    expect(await reply.text()).toContain('This did not arrive whole')
  }
})

test('what a program calls an action with in place of a form is refused, and is no fault of ours', async ({
  request,
}) => {
  const { id } = JSON.parse((await hiddenFields(request))['$ACTION_1:0'] ?? '') as { id: string }
  const call = async (data: string) =>
    request.post('/sign-in', { headers: { ...origin(), 'next-action': id, 'content-type': 'text/plain' }, data })
  for (const value of ['', 'x', '[]', '[null,null]', '[null,{"get":1}]', '[null,"$Q1"]', '{}', 'null']) {
    expect([value, (await call(value)).status()]).toEqual([value, 400])
  }
})

test('a form that was refused shows no more of it again than anybody types', async ({ request }) => {
  const multipart = { ...(await hiddenFields(request)), email: 'a'.repeat(900_000), password: 'none' }
  const reply = await request.post('/sign-in', { headers: origin(), multipart })
  expect(reply.status()).toBe(200)
  const page = await reply.text()
  expect(page).toContain('a'.repeat(10_000))
  expect(page.length).toBeLessThan(600_000)
})

test('what somebody else put into the cookie of the place to go on to keeps nobody from any page', async ({
  context,
  page,
}) => {
  for (const value of ['nothing', '%E0%A4%A', 'javascript:alert(1)', 'http://[']) {
    await context.addCookies([{ name: 'next-auth.callback-url', value, url: ownOrigin() }])
    for (const path of ['/sign-in', '/i/cut-short', '/api/auth/session', '/api/auth/csrf']) {
      const reply = await context.request.get(path)
      expect([value, path, reply.status()]).toEqual([value, path, 200])
    }
  }
  await page.goto('/sign-in')
  await signInByForm(page, staff.harbor.colleague)
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await context.addCookies([{ name: 'next-auth.callback-url', value: 'nothing', url: ownOrigin() }])
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL('/sign-in')
})
