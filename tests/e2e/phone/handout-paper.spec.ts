import type { Page } from 'playwright/test'
import { openLink } from '../support/sign-in'
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
