import { randomUUID } from 'node:crypto'
import type { BrowserContext } from 'playwright/test'
import { PushService } from '../../support/push-service'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { signInByForm } from '../support/sign-in'
import { serving } from '../support/serving'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

// One list for both.
test.describe.configure({ mode: 'default' })

test('a lead says who is on call; whoever is called answers on the case, which says who was called', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const familyName = `Call-${randomUUID().slice(0, 8)}`
  await signIn(staff.millbrook.lead)
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Who is on call' }).click()
  const first = page.getByLabel('Called 1st')
  const second = page.getByLabel('Called 2nd')
  const name = (await first.locator('option').nth(1).textContent()) ?? ''
  await first.selectOption(name)
  await second.selectOption(name)
  await page.getByRole('button', { name: 'Save the list' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Called 2nd: This colleague is in the list')
  await expect(first.locator('option:checked')).toHaveText(name)
  await expectAccessibleInDarkToo(page)
  await second.selectOption('Nobody')
  await page.getByRole('button', { name: 'Save the list' }).click()
  await expect(page.getByText('Saved. It counts from the next minute on.')).toBeVisible()
  await expect(first.locator('option:checked')).toHaveText(name)

  const answers = { 'ces-saddle': 'new' } as const
  const wish = { clinic: 'millbrook', upTo: 'draft', pages: 1, answers, familyName, minutesAgo: 20 } as const
  const { caseId } = await desk.newPatient(wish)
  const other = await (await newContext()).newPage()
  await signIn(staff.millbrook.clinician, other.context())
  await other.goto(`/cases/${caseId}`)
  await expect(other.getByText(/(You were|was) called at/)).toBeVisible()
  await expect(other.getByText(`Called ${name}, who is on call`)).toBeVisible()
  await other.getByRole('button', { name: 'Claim' }).first().click()
  await expect(other.getByText('Done: the case is yours.')).toBeVisible()
  await expect(other.getByText(/You have been on it since/)).toBeVisible()

  await first.selectOption('Nobody')
  await page.getByRole('button', { name: 'Save the list' }).click()
  await expect(page.getByText('Nobody is on call. When a case is late, only the leads are told.')).toBeVisible()
})

/** No browser of the tests reaches a real push service: this one is given its address there as a real one would be. */
const standIn = (context: BrowserContext, service: PushService) => {
  const { endpoint, ...keys } = service.subscribe()
  return context.addInitScript(
    (given) => {
      Object.assign(PushManager.prototype, { subscribe: () => Promise.resolve({ toJSON: () => given }) })
    },
    { endpoint, keys },
  )
}

test('whoever is on call is called on their phone, which says nothing about anybody, and answers there', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const service = new PushService(Number(new URL(serving().push?.PUSH_SERVICE_URL ?? '').port))
  await service.open()
  await signIn(staff.millbrook.lead)
  const context = await newContext({ viewport: { width: 360, height: 740 }, permissions: ['notifications'] })
  await standIn(context, service)
  // Its own session, because it is ended.
  const phone = await context.newPage()
  await phone.goto('/sign-in')
  await signInByForm(phone, staff.millbrook.colleague)
  await expect(phone.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible()
  await phone.goto('/account')
  await phone.getByRole('link', { name: 'Your devices that are called' }).click()
  await expect(phone.getByText('None yet. You are called by e-mail alone.')).toBeVisible()
  await phone.getByRole('button', { name: 'Call me on this device' }).press('Enter')
  await expect(phone.getByText('This device is called from now on.')).toBeVisible()
  await expect(phone.getByText('Chrome, ')).toBeVisible()
  await expect.poll(() => service.heard.length).toBe(1)
  // The service has heard it a moment before Keel has written so.
  await expect(async () => {
    await phone.goto('/account/devices')
    await expect(phone.getByText('Last reached')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expectAccessibleInDarkToo(phone)

  // A locked phone rings too: signing out leaves the worker, and nothing else.
  const worker = () =>
    phone.evaluate(async () => (await navigator.serviceWorker.getRegistration('/account/devices'))?.active?.state)
  expect(await worker()).toBe('activated')
  await phone.evaluate(() => {
    localStorage.setItem('of-a-page', 'a name')
  })
  await phone.getByRole('button', { name: 'Sign out' }).click()
  await expect(phone).toHaveURL('/sign-in')
  expect([await worker(), await phone.evaluate(() => localStorage.length)]).toEqual(['activated', 0])
  await signInByForm(phone, staff.millbrook.colleague)
  await expect(phone.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible()

  await page.goto('/settings/on-call')
  const first = page.getByLabel('Called 1st')
  const name = (await phone.getByRole('banner').textContent()) ?? ''
  const options = await first.locator('option').allTextContents()
  await first.selectOption(options.find((option) => name.includes(option)) ?? '')
  await page.getByRole('button', { name: 'Save the list' }).click()
  await expect(page.getByText('Called on a device and by e-mail.')).toBeVisible()

  const familyName = `Ring-${randomUUID().slice(0, 8)}`
  const answers = { 'ces-saddle': 'new' } as const
  const wish = { clinic: 'millbrook', upTo: 'draft', pages: 1, answers, familyName, minutesAgo: 20 } as const
  const { caseId } = await desk.newPatient(wish)
  await expect.poll(() => service.heard.length).toBe(2)
  expect(service.heard.map(({ said, urgency }) => [/^\d{10}$/.test(said), urgency])).toEqual([
    [true, 'high'],
    [true, 'high'],
  ])
  await phone.goto(`/cases/${caseId}`)
  await phone.getByRole('button', { name: 'Claim' }).first().click()
  await expect(phone.getByText('Done: the case is yours.')).toBeVisible()

  await phone.goto('/account/devices')
  await phone.getByRole('button', { name: 'Do not call it any more' }).click()
  await expect(phone.getByText('That device is not called any more.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Called by e-mail alone: no device.')).toBeVisible()
  await first.selectOption('Nobody')
  await page.getByRole('button', { name: 'Save the list' }).click()
  await expect(page.getByText('Nobody is on call.')).toBeVisible()
  await service.close()
})
