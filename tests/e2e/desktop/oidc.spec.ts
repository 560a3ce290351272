import type { Page } from 'playwright/test'
import { startWebServer, type WebServer } from '@/lib/launch/web-server'
import { freePort } from '../../support/free-port'
import { type Fault, TestProvider } from '../../support/sign-in-provider'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { expectUnmoved, holdScripts, topOf } from '../support/late-scripts'
import { serving } from '../support/serving'
import { setUpCodes } from '../support/set-up-codes'
import { samplePassword, signInByForm } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

// One Keel and one provider for all of them.
test.describe.configure({ mode: 'default' })

let provider: TestProvider
let keel: WebServer
let address: string

const lead = staff.harbor.lead
const strict = 'vouched@seaview.example'

test.beforeAll(async () => {
  const port = await freePort()
  address = `http://localhost:${String(port)}`
  provider = await TestProvider.open(address)
  const settings = { ...provider.settings, OIDC_NAME: 'Harbor Health' }
  keel = await startWebServer({ ...serving(), port, publicUrl: address, provider: settings })
})

test.beforeEach(() => {
  provider.fault = null
  provider.accounts.clear()
  provider.accounts.set('ana', { email: lead.toUpperCase(), email_verified: true })
})

test.afterAll(async () => {
  await keel.stop()
  await provider.stop()
})

const button = (page: Page) => page.getByRole('link', { name: 'Sign in with Harbor Health' })
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

const goThere = async (page: Page) => {
  await page.goto(`${address}/sign-in`)
  await button(page).click()
  // Says where it stands instead, should it not get there.
  await expect(page).toHaveURL((url) => url.href.startsWith(`${provider.issuer}/interaction/`))
}
const comeBack = async (page: Page, account = 'ana') => {
  await page.getByLabel('Account').fill(account)
  await page.getByRole('button', { name: 'Continue' }).click()
}
const signIn = async (page: Page, account?: string) => {
  await goThere(page)
  await comeBack(page, account)
}
const signOut = async (page: Page) => {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(title(page, 'Sign in')).toBeVisible()
}
const expectRefused = async (page: Page, words: string | RegExp) => {
  await expect(title(page, 'Sign in')).toBeVisible()
  await expect(alert(page)).toContainText(words)
  expect(new URL(page.url()).origin).toBe(address)
  await page.goto(`${address}/worklist`)
  await expect(page).toHaveURL(`${address}/sign-in`)
}

test('a lead signs in by the provider; what came back opens nothing a second time, and nothing elsewhere', async ({
  page,
  newContext,
}) => {
  await page.goto(`${address}/sign-in`)
  await expectAccessibleInDarkToo(page)
  const asked = page.waitForRequest((request) => request.url().startsWith(`${provider.issuer}/auth?`))
  const back = page.waitForRequest((request) => request.url().includes('/api/auth/callback/oidc?'))
  await button(page).focus()
  await page.keyboard.press('Enter')
  const wanted = new URL((await asked).url()).searchParams
  expect(Object.fromEntries(wanted)).toMatchObject({
    scope: 'openid email',
    prompt: 'login',
    response_type: 'code',
    code_challenge_method: 'S256',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  })
  await comeBack(page)
  await expect(title(page, 'Worklist')).toBeVisible()
  await expect(page).toHaveURL(`${address}/worklist`)

  const cookies = await page.context().cookies()
  expect(cookies.filter(({ name }) => /state|nonce|pkce/.test(name))).toEqual([])
  const again = await page.request.get((await back).url(), { maxRedirects: 0 })
  expect([again.status(), again.headers()['location']]).toEqual([303, '/sign-in?refused=provider-failed'])

  // In a browser that has begun by itself, its own state says no.
  const other = await (await newContext()).newPage()
  await goThere(other)
  await other.goto((await back).url())
  await expectRefused(other, 'did not work')
  await signOut(page)
})

test('without a script, by a provider that tells the address only when asked; then by the password', async ({
  newContext,
}) => {
  provider.isTerse = true
  await provider.start()
  const page = await (await newContext({ javaScriptEnabled: false })).newPage()
  await signIn(page)
  await expect(title(page, 'Worklist')).toBeVisible()
  await signOut(page)
  provider.isTerse = false
  await provider.start()
  await signInByForm(page, lead, samplePassword)
  await expect(title(page, 'Worklist')).toBeVisible()
})

test('where the clinic asks for a second factor, the provider’s counts if it says so; else Keel asks', async ({
  page,
  announced,
}) => {
  test.slow()
  // The worklist asks once more while the session ends.
  announced.push(/401 .*\/api\/(worklist|events)/)
  const account = { email: strict, email_verified: true }
  provider.accounts.set('strict', { ...account, amr: ['pwd', 'otp'] })
  await signIn(page, 'strict')
  await expect(title(page, 'Worklist')).toBeVisible()
  await signOut(page)

  provider.accounts.set('strict', { ...account, amr: ['pwd'] })
  await signIn(page, 'strict')
  await expect(title(page, 'Set up one-time codes')).toBeVisible()
  await page.goto(`${address}/worklist`)
  await expect(page).toHaveURL(`${address}/sign-in`)
  await page.goto(`${address}/sign-in/set-up`)
  const { codes } = await setUpCodes(page)
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(title(page, 'Worklist')).toBeVisible()
  await signOut(page)

  await signIn(page, 'strict')
  await expect(title(page, 'One more step')).toBeVisible()
  await page.getByLabel('Code', { exact: true }).fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(title(page, 'Worklist')).toBeVisible()
})

test('who did nothing for too long shows again who they are, and is back where they were', async ({
  page,
  announced,
}) => {
  // The page asks something just as the session ends.
  announced.push(/401 .*\/api\//)
  await page.clock.install()
  await signIn(page)
  await expect(title(page, 'Worklist')).toBeVisible()
  await page.goto(`${address}/insights`)
  await expect(title(page, 'Insights')).toBeVisible()
  await expect(async () => {
    await page.clock.fastForward(61 * 60_000)
    await expect(page).toHaveURL(`${address}/sign-in?idle=yes`, { timeout: 3000 })
  }).toPass()
  await button(page).click()
  await comeBack(page)
  await expect(page).toHaveURL(`${address}/insights`)
})

test('an address that nobody here has, and one that was not verified, hear the same', async ({ page }) => {
  provider.accounts.set('unknown', { email: 'nobody@harbor.example', email_verified: true })
  provider.accounts.set('unverified', { email: lead, email_verified: false })
  provider.accounts.set('silent', {})
  for (const account of ['unknown', 'unverified', 'silent']) {
    await signIn(page, account)
    await expectRefused(page, /^You were signed in there, but not here\. .* Else ask a lead\.$/)
  }
})

test('the way there stays where it is when the scripts come', async ({ page }) => {
  const [come] = await holdScripts(page)
  await page.goto(`${address}/sign-in`, { waitUntil: 'commit' })
  await button(page).scrollIntoViewIfNeeded()
  const passkey = page.getByRole('button', { name: 'Sign in with a passkey' })
  await expect(passkey).toBeHidden()
  const before = await topOf(button(page))
  come()
  await expect(passkey).toBeVisible()
  await expectUnmoved(button(page), before)
})

test('whoever stops there hears that they did', async ({ page }) => {
  await goThere(page)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(alert(page)).toContainText('You stopped before you were signed in')
  await expectAccessibleInDarkToo(page)
  await expectRefused(page, 'or use your e-mail address and password')
})

const faults: readonly Fault[] = ['signature', 'issuer', 'audience', 'nonce', 'expired']
for (const fault of faults) {
  test(`a token is not believed that is wrong by its ${fault}`, async ({ page }) => {
    provider.fault = fault
    await signIn(page)
    await expectRefused(page, 'Signing in with the other account did not work.')
  })
}

test('a callback that another asked for, that was cut or made up, opens nothing and leads nowhere else', async ({
  page,
}) => {
  await goThere(page)
  const back = page.waitForRequest((request) => request.url().includes('/api/auth/callback/oidc?'))
  await page.route('**/api/auth/callback/oidc?*', (route) => route.abort())
  await comeBack(page)
  const whole = new URL((await back).url())
  const changed = (change: (search: URLSearchParams) => void) => {
    const url = new URL(whole)
    change(url.searchParams)
    return url.href
  }
  const made = [
    changed((search) => {
      search.set('state', 'x'.repeat(43))
    }),
    changed((search) => {
      search.delete('state')
    }),
    changed((search) => {
      search.delete('code')
    }),
    changed((search) => {
      search.set('code', 'x'.repeat(43))
    }),
    changed((search) => {
      search.set('iss', 'https://elsewhere.example')
    }),
    changed((search) => {
      search.set('error', 'made up <b>')
    }),
    `${address}/api/auth/callback/oidc?error=constructor`,
    `${address}/api/auth/callback/oidc`,
    `${address}/api/auth/callback/oidc?callbackUrl=https://elsewhere.example&code=1&state=1`,
  ]
  for (const url of made) {
    const reply = await page.request.get(url, { maxRedirects: 0 })
    expect([reply.status(), reply.headers()['location']], url).toEqual([303, '/sign-in?refused=provider-failed'])
    expect(reply.headers()['set-cookie'] ?? '').not.toMatch(/session-token=[^;]/)
  }
  await provider.stop()
  const late = await page.request.get(whole.href, { maxRedirects: 0 })
  expect(late.headers()['location']).toBe('/sign-in?refused=provider-failed')
  await provider.start()
  expect((await page.request.post(whole.href, { headers: { origin: whole.origin } })).status()).toBe(404)
  expect((await page.request.get(`${address}/api/auth/signin/oidc`)).status()).toBe(404)
})

test('while the provider is away or does not answer, people hear it and sign in by their password', async ({
  page,
}) => {
  test.slow()
  await provider.stop()
  await page.goto(`${address}/sign-in`)
  await button(page).click()
  await expectRefused(page, 'cannot be reached right now')
  await provider.hang()
  await page.goto(`${address}/sign-in`)
  await button(page).click()
  await expectRefused(page, 'cannot be reached right now')
  await signInByForm(page, lead, samplePassword)
  await expect(title(page, 'Worklist')).toBeVisible()
})

test('without a provider there is no button, and its ways are not there', async ({ page }) => {
  await page.goto('/sign-in')
  await expect(title(page, 'Sign in')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Sign in with/ })).toHaveCount(0)
  expect((await page.request.get('/api/auth/callback/oidc?code=1&state=1')).status()).toBe(404)
  await page.goto('/sign-in/with')
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/sign-in?refused=%3Cb%3E')
  await expect(alert(page)).toHaveCount(0)
})
