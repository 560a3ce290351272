import type { APIResponse, Page } from 'playwright/test'
import { askedList, choice, goOn, sign } from '../support/answers'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'

const legs = askedList('legs')
const recently = '2 weeks to 3 months ago, and it is not changing'

/** Of no form at all: what is on the page stays as it was saved. */
const ofNone = { intakeId: '0193a6c0-0000-7000-8000-000000000009', intent: 'leave' }

/** The page's form as a browser without a script would post it, with what is typed into it. */
const formOf = async (page: Page, typed: Readonly<Record<string, string>>) => {
  const form = new FormData()
  for (const [name, value] of await page.evaluate(async (address) => {
    const text = await (await fetch(address)).text()
    const drawn = new DOMParser().parseFromString(text, 'text/html').querySelector('main form[method="POST"]')
    return drawn ? [...new FormData(drawn as HTMLFormElement)].map(([key, value]) => [key, String(value)] as const) : []
  }, page.url())) {
    form.append(name, value)
  }
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return form
}

const statuses = (replies: readonly APIResponse[]) => replies.map((reply) => reply.status())

test('saves of one session are bounded, and the last answers are saved all the same', async ({
  page,
  desk,
  announced,
}) => {
  test.slow()
  announced.push(/429/)
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
  await openLink(page, patient)
  const multipart = await formOf(page, ofNone)
  const many = () =>
    Promise.all(Array.from({ length: 70 }, () => page.request.post(page.url(), { multipart, timeout: 60_000 })))
  const replies = await many()
  const refused = replies.filter((reply) => reply.status() === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(statuses(replies).filter((status) => status < 429).length).toBeGreaterThanOrEqual(40)
  expect(refused[0]?.headers()['retry-after']).toBe('2')
  expect(await refused[0]?.text()).toContain('What you typed is still here. Please wait a few seconds')

  const flood = many()
  await sign(page, 'neuro-weak-one').check()
  await choice(page, legs, recently).and(page.locator('[name=neuro-weak-one]')).check()
  await flood
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  await page.reload()
  await expect(sign(page, 'neuro-weak-one')).toBeChecked()
  await expect(page.getByRole('radio', { name: recently, checked: true })).toBeVisible()
})

test('without a script the page says so, and keeps what was ticked', async ({ newContext, desk, announced }) => {
  test.slow()
  announced.push(/429/)
  const context = await newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 1 }))
  const address = page.url()
  const other = await (await newContext()).newPage()
  await other.context().addCookies(await context.cookies())
  await other.goto(address)
  const multipart = await formOf(other, ofNone)
  let isAnswered = false
  const flood = async () => {
    while (!isAnswered)
      await Promise.all(Array.from({ length: 30 }, () => other.request.post(address, { multipart, timeout: 60_000 })))
  }
  const flooding = Promise.all([flood(), flood()])
  await expect(async () => {
    await page.goto(address)
    await choice(page, legs, 'None of these').check()
    await goOn(page)
    await expect(alert(page)).toContainText('What you typed is still here.', { timeout: 3000 })
  }).toPass()
  isAnswered = true
  await flooding
  await expect(choice(page, legs, 'None of these')).toBeChecked()
  await expect
    .poll(async () => (await other.request.post(address, { multipart, timeout: 60_000 })).status())
    .not.toBe(429)
  await goOn(page)
  await expect(page).not.toHaveURL(address)
})

test('files of one session are bounded, and three at once are not too many', async ({ page, signIn, announced }) => {
  announced.push(/429/)
  await signIn(staff.millbrook.colleague)
  const ask = () => page.request.get('/handouts/h5/pdf?locale=es')
  expect(statuses(await Promise.all([ask(), ask(), ask()]))).toEqual([200, 200, 200])
  const replies = await Promise.all(Array.from({ length: 30 }, ask))
  const refused = replies.find((reply) => reply.status() === 429)
  expect(refused?.headers()['retry-after']).toBe('5')
  expect(await refused?.text()).toContain('Too many files at once')
  await expect.poll(async () => (await ask()).status()).toBe(200)
})
