import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { codes, scanned } from '../support/scanned'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const [moving, stretches, lifting] = [
  'Keep moving: the first 2 weeks',
  'Stretch and strength plan',
  'Lifting and carrying',
] as const
/** Three at once, to somebody without a form; then the page that prints them. */
const printThree = async (page: Page, patientId: string) => {
  await page.goto(`/patients/${patientId}/give`)
  for (const title of [moving, stretches, lifting]) await page.getByRole('checkbox', { name: title }).check()
  await expect(page.getByText('The paper has a code that opens it on their phone').first()).toBeVisible()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: lifting })).toContainText('Not opened yet')
  await page.getByRole('listitem').filter({ hasText: stretches }).getByRole('link', { name: 'Print' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'On paper' })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a paper opens its handout on a phone, where it is confirmed, and the clinic sees it', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const { patientId } = await desk.newPatient({ upTo: 'link' })
      await signIn(staff.harbor.clinician)
      await printThree(page, patientId)
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      const [address = ''] = await scanned(page)
      expect(address).toMatch(/^\/p\/[\w-]{67}$/)
      await page.getByRole('link', { name: 'Print all 3 that were given together' }).click()
      await expect(codes(page)).toHaveCount(3)
      const all = await scanned(page)
      expect(new Set(all).size).toBe(3)
      expect(all).toContain(address)

      const phone = await (await newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } })).newPage()
      await phone.goto(address)
      await expect(phone.getByRole('heading', { level: 1, name: stretches })).toBeVisible()
      if (javaScriptEnabled) await expectAccessibleInDarkToo(phone)
      await phone.getByRole('button', { name: 'Open the handout' }).click()
      await expect(phone).toHaveURL(new RegExp(`${address}/handout$`))
      await expect(phone.getByText('Your exercises today')).toBeVisible()
      if (javaScriptEnabled) await expectAccessibleInDarkToo(phone)
      await phone.getByRole('button', { name: 'Done today' }).click()
      await expect(phone.getByText('I have not done them today')).toBeVisible()
      await phone.getByRole('button', { name: 'I have read this' }).click()
      await expect(phone.getByText('You told us on')).toBeVisible()
      await phone.getByRole('radio').first().check()
      await phone.getByRole('button', { name: 'Send my answer' }).click()
      await expect(phone.getByText('Your answer:')).toBeVisible()
      // It is signed in nowhere: nothing else of theirs opens.
      expect((await phone.context().cookies()).filter(({ name }) => name.includes('session-token'))).toEqual([])
      await expect(phone.getByRole('link', { name: 'Your page' })).toHaveCount(0)
      await phone.goto('/my')
      await expect(phone.getByRole('heading', { level: 1 })).not.toContainText('Hello')

      await page.goto(`/patients/${patientId}/give`)
      await expect(page.getByRole('listitem').filter({ hasText: stretches })).toContainText('Confirmed as read')
      await expect(page.getByRole('listitem').filter({ hasText: moving })).toContainText('Not opened yet')
      await page.getByRole('listitem').filter({ hasText: stretches }).getByRole('button', { name: 'Take back' }).click()
      await expect(page.getByText('Done: the handout was taken back')).toBeVisible()
      for (const below of ['', '/handout']) {
        await phone.goto(`${address}${below}`)
        await expect(phone.getByRole('heading', { level: 1, name: 'This link does not open' })).toBeVisible()
      }
    })
  })
}

test('whoever has their own page open on that phone keeps it, and comes to the same handout', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const patient = await desk.newPatient({ upTo: 'link' })
  await signIn(staff.harbor.clinician)
  await printThree(page, patient.patientId)
  const [address = ''] = await scanned(page)
  const phone = await (await newContext()).newPage()
  await openLink(phone, patient)
  await phone.goto(address)
  await phone.getByRole('button', { name: 'Open the handout' }).click()
  await expect(phone).toHaveURL(/\/my\/handouts\/[\w-]+$/)
  await expect(phone.getByRole('heading', { level: 1, name: stretches })).toBeVisible()
  await phone.goto(`${address}/handout`)
  await expect(phone).toHaveURL(/\/my\/handouts\/[\w-]+$/)
})

test('on paper it is a sheet of its own, and says in its language what the code is for', async ({
  page,
  desk,
  signIn,
}) => {
  const { caseId } = await desk.newPatient({ upTo: 'sent', locale: 'es' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}`)
  await page.getByRole('region', { name: 'Handouts' }).getByRole('link', { name: 'Print' }).first().click()
  await expect(page.getByText('Ábralo en su teléfono')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await expect(page.getByText('Ábralo en su teléfono')).toBeVisible()
})
