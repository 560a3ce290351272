import type { Page } from 'playwright/test'
import { codes, scanned } from '../support/scanned'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const sheets = async (page: Page, format: 'A4' | 'Letter') =>
  (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

test('the warning card is one sheet, with its head and its numbers, in both languages', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'closed', handout: 'h6' })
  await openLink(page, patient)
  await expect(title(page, 'Hello, Alex')).toBeVisible()
  await page.getByRole('button', { name: /^Read it: Warning card/ }).click()
  await expect(title(page, /^Warning card/)).toBeVisible()
  for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(1)
  await page.getByRole('button', { name: 'Español' }).click()
  await expect(title(page, /^Tarjeta de aviso/)).toBeVisible()
  for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format)).toBe(1)
})

/** What is seen on paper in letters below 10 points. */
const smallPrint = async (page: Page) => {
  await page.emulateMedia({ media: 'print' })
  const small = await page.locator('main').evaluate((main) => {
    const words = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (words.nextNode()) {
      const { parentElement: around, textContent } = words.currentNode
      if (!around?.checkVisibility() || around.getClientRects().length === 0 || textContent?.trim() === '') continue
      // A browser counts in pixels, 10 points are 13.3333 of them.
      const points = Math.round(parseFloat(getComputedStyle(around).fontSize) * 7.5) / 10
      if (points < 10) found.push(`${String(points)}: ${String(textContent)}`)
    }
    return found
  })
  await page.emulateMedia({ media: null })
  return small
}

const onADoor = ['What a back spasm is', /^Warning card/, 'Heat and cold', 'Lifting and carrying'] as const

for (const locale of ['en', 'es'] as const) {
  test(`what hangs on a door is one sheet each in ${locale}, as the clinic prints it and as the patient does`, async ({
    page,
    desk,
    signIn,
    newContext,
  }) => {
    const { patientId } = await desk.newPatient({ upTo: 'draft', locale })
    await signIn(staff.harbor.clinician)
    await page.goto(`/patients/${patientId}/give`)
    for (const title of onADoor) await page.getByRole('checkbox', { name: title }).check()
    // What one of them sends its reader to is for no door.
    await page.getByRole('checkbox', { name: /^With it/ }).uncheck()
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Lifting and carrying' })
      .getByRole('link', { name: 'Print' })
      .click()
    await page.getByRole('link', { name: 'Print all 4 that were given together' }).click()
    await expect(codes(page)).toHaveCount(4)
    const sources = locale === 'en' ? 'Where this comes from: ' : 'De dónde viene esto: '
    await expect(page.getByText(sources)).toHaveCount(4)
    for (const format of ['A4', 'Letter'] as const) expect(await sheets(page, format), format).toBe(4)
    expect(await smallPrint(page)).toEqual([])

    const phone = await (await newContext({ locale, viewport: { width: 360, height: 740 } })).newPage()
    for (const address of await scanned(page)) {
      await phone.goto(address)
      await phone.getByRole('button', { name: locale === 'en' ? 'Open the handout' : 'Abrir la hoja' }).click()
      await expect(phone).toHaveURL(/\/handout$/)
      for (const format of ['A4', 'Letter'] as const)
        expect(await sheets(phone, format), `${address} ${format}`).toBe(1)
      expect(await smallPrint(phone)).toEqual([])
    }
  })
}

test('as it stands in the library, too', async ({ page, signIn }) => {
  await signIn(staff.harbor.clinician)
  for (const handout of ['h1', 'h2', 'h6', 'h9']) {
    for (const locale of ['en', 'es']) {
      await page.goto(`/handouts/${handout}?locale=${locale}`)
      for (const format of ['A4', 'Letter'] as const) {
        expect(await sheets(page, format), `${handout} ${locale} ${format}`).toBe(1)
      }
    }
  }
})

test('the long list of signs opens, and is open on paper', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'closed', handout: 'h4' })
  await openLink(page, patient)
  await expect(title(page, 'Hello, Alex')).toBeVisible()
  await page.getByRole('button', { name: /^Read it: When to get help/ }).click()
  await expect(title(page, 'When to get help')).toBeVisible()
  const sign = page.getByText('Your skin or your eyes look yellow.')
  await expect(sign).toBeHidden()
  await page.getByText('Call us today, too').click()
  await expect(sign).toBeVisible()
  await page.getByText('Call us today, too').click()
  await expect(sign).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(sign).toBeVisible()
})
