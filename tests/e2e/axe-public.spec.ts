import { expectAccessible, expectAccessibleInDarkToo } from './support/accessible'
import { signInByForm, typeBirthday } from './support/sign-in'
import { staff } from './support/staff'
import { alert, expect, test } from './support/test'

test('axe: sign-in, empty and refused', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL('/sign-in')
  await expectAccessibleInDarkToo(page)
  await signInByForm(page, staff.millbrook.lead, 'not the password')
  await expect(alert(page)).toHaveText('This e-mail address and password do not match.')
  await expectAccessibleInDarkToo(page)
})

test('axe: the link, with a wrong date, without one, and where it does not open', async ({ page, desk }) => {
  const patient = await desk.newPatient()
  await page.goto(patient.link)
  await expectAccessible(page)
  await typeBirthday(page, { ...patient.born, year: '1966' })
  await expect(alert(page)).toContainText('This date does not match the one we have.')
  await expectAccessible(page)
  await typeBirthday(page, { day: '31', month: '2', year: '1966' })
  await expect(alert(page)).toContainText('This date does not exist.')
  await page.goto('/i/cut-short')
  await expect(page.getByRole('heading', { level: 1, name: 'This link does not open' })).toBeVisible()
  await expectAccessible(page)
})

test('axe: not found and signed out', async ({ page, announced }) => {
  announced.push(/status of 404/)
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not there' })).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await page.goto('/my')
  await expect(page.getByRole('heading', { level: 1, name: 'Please open your link again' })).toBeVisible()
  await expectAccessible(page)
})
