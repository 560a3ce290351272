import type { Page } from 'playwright/test'
import { askedList, choice, goOn, sign } from '../support/answers'
import { openLink } from '../support/sign-in'
import { ownOrigin } from '../support/serving'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

const legs = askedList('legs')
const weakLeg = 'neuro-weak-one'
const status = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })

/** A save as answers are given, as the page made it, to be sent again as often as is wished. */
async function repeatable(page: Page) {
  const [saving] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST' && 'next-action' in request.headers()),
    sign(page, weakLeg).check(),
  ])
  await expect(status(page, /^Saved/)).toBeVisible()
  const kept = ['next-action', 'next-router-state-tree', 'content-type', 'accept'] as const
  const said = saving.headers()
  const headers = { origin: ownOrigin(), ...Object.fromEntries(kept.map((name) => [name, said[name] ?? ''])) }
  const data = saving.postDataBuffer() ?? Buffer.alloc(0)
  const address = page.url()
  // What waits its turn behind so many is no failure.
  const send = () => page.request.post(address, { headers, data, timeout: 60_000 })
  const many = (count: number) => Promise.all(Array.from({ length: count }, send))
  /** Until it is told to stop; what becomes of each is nobody's business. */
  const flood = () => {
    const isOn = { value: true }
    const sending = (async () => {
      while (isOn.value) await many(20).catch(() => null)
    })()
    return async () => {
      isOn.value = false
      await sending
    }
  }
  return { send, many, flood }
}

test('saves of one session are bounded, and the last answers are saved all the same', async ({
  page,
  newContext,
  desk,
  announced,
}) => {
  announced.push(/429/)
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 1 }))
  const { many, flood } = await repeatable(page)
  const replies = await many(160)
  const refused = replies.filter((reply) => reply.status() === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(replies.length - refused.length).toBeGreaterThanOrEqual(35)
  expect(refused[0]?.headers()['retry-after']).toBe('2')
  expect(await refused[0]?.text()).toContain('too-fast')

  const since = page.locator('input[type=radio][name=neuro-weak-one]')
  const stop = flood()
  let turn = 0
  await expect(async () => {
    await since.nth((turn += 1) % 2).check()
    await expect(status(page, /^Not saved yet/)).toBeVisible({ timeout: 1500 })
  }).toPass()
  await since.nth(2).check()
  await stop()
  const tablet = await (await newContext()).newPage()
  await tablet.context().addCookies(await page.context().cookies())
  await expect(async () => {
    await tablet.goto(page.url())
    await expect(tablet.locator('input[type=radio][name=neuro-weak-one]').nth(2)).toBeChecked({ timeout: 1000 })
  }).toPass()
})

test('without a script the page says so, and keeps what was ticked', async ({ newContext, desk, announced }) => {
  announced.push(/429/)
  const context = await newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 1 }))
  const address = page.url()
  const other = await (await newContext()).newPage()
  await other.context().addCookies(await context.cookies())
  await other.goto(address)
  const { flood } = await repeatable(other)
  const stop = flood()
  await expect(async () => {
    await page.goto(address)
    await choice(page, legs, 'None of these').check()
    await goOn(page)
    await expect(alert(page)).toContainText('What you typed is still here.', { timeout: 1000 })
  }).toPass()
  await stop()
  await expect(choice(page, legs, 'None of these')).toBeChecked()
})

test('files of one session are bounded, and three at once are not too many', async ({ page, signIn, announced }) => {
  announced.push(/429/)
  await signIn(staff.millbrook.colleague)
  const ask = () => page.request.get('/handouts/h5/pdf?locale=es', { timeout: 60_000 })
  const three = await Promise.all([ask(), ask(), ask()])
  expect(three.map((reply) => reply.status())).toEqual([200, 200, 200])
  const replies = await Promise.all(Array.from({ length: 30 }, ask))
  const refused = replies.find((reply) => reply.status() === 429)
  expect(refused?.headers()['retry-after']).toBe('5')
  expect(await refused?.text()).toContain('Too many files at once')
  await expect.poll(async () => (await ask()).status()).toBe(200)
})

test('lists that one session keeps up to date are bounded, and its pages are served all the same', async ({
  page,
  newContext,
  signIn,
  announced,
}) => {
  // Its page would listen, too.
  announced.push(/429/)
  const context = await newContext()
  await signIn(staff.millbrook.clinician, context)
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const leaving = new AbortController()
  const listen = async () => {
    const address = new URL('/api/events', process.env.KEEL_E2E_ADDRESS)
    const reply = await fetch(address, { headers: { cookie }, signal: leaving.signal })
    if (reply.status !== 200) await reply.body?.cancel()
    return reply
  }
  // The replies are held until the end: Node hangs up where nothing refers to one any more.
  const replies = await Promise.all(Array.from({ length: 150 }, listen))
  const of = (status: number) => replies.filter((reply) => reply.status === status).length
  // Twelve, less those of pages that were closed a moment ago.
  expect(of(200) + of(429)).toBe(150)
  expect(of(200)).toBeGreaterThan(0)
  expect(of(200)).toBeLessThanOrEqual(12)
  await page.context().addCookies(await context.cookies())
  await page.goto('/worklist')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  leaving.abort()
  await expect.poll(async () => (await page.request.fetch('/api/health')).status()).toBe(200)
})
