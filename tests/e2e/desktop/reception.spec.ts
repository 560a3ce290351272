import { randomUUID } from 'node:crypto'
import { staff } from '../support/staff'
import { alert, expect, test } from '../support/test'
import { typeBirthday } from '../support/sign-in'

const oddName = '<b>Zoë</b> 😀 שָׁלוֹם'

test('the front desk registers someone, makes a link and sees that it was used, not what was said', async ({
  page,
  signIn,
  newContext,
}) => {
  await signIn(staff.harbor.reception)
  await page.goto('/patients')
  await page.getByRole('link', { name: 'New patient' }).click()
  await page.getByLabel('Given name').fill(oddName)
  await page.getByRole('button', { name: 'Add patient' }).click()
  await expect(alert(page).getByRole('link')).toHaveCount(3)
  await expect(page.getByLabel('Given name')).toHaveValue(oddName)
  const familyName = `O’Hara-${randomUUID().slice(0, 8)}`
  await page.getByLabel('Family name').fill(familyName)
  await page.getByLabel('Record number').fill(randomUUID())
  const born = page.getByRole('group', { name: 'Date of birth' })
  await born.getByLabel('Month').fill('2')
  await born.getByLabel('Day').fill('29')
  await born.getByLabel('Year').fill('1960')
  await page.getByLabel('Female').check()
  await page.getByRole('button', { name: 'Add patient' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${oddName} ${familyName}`)

  await page.getByRole('button', { name: 'Make a new link' }).click()
  const first = await page.getByLabel(/^Link for/).inputValue()
  await page.getByRole('button', { name: 'Make a new link' }).click()
  await expect(page.getByLabel(/^Link for/)).not.toHaveValue(first)
  const link = await page.getByLabel(/^Link for/).inputValue()

  const phone = await (await newContext()).newPage()
  await phone.goto(first)
  await expect(phone.getByRole('heading', { level: 1, name: 'This link does not open' })).toBeVisible()
  await phone.goto(link)
  await typeBirthday(phone, { day: '29', month: '2', year: '1960' })
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(`Before you start, ${oddName}`)
  await phone.getByRole('checkbox', { name: /I agree/ }).check()
  await phone.getByRole('button', { name: 'Start' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Your bladder and bowel' })).toBeVisible()

  await page.goto('/patients')
  await page.getByLabel('Name, date of birth or record number').fill(familyName)
  await page.getByRole('button', { name: 'Search' }).click()
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: familyName }) })
  await expect(row).toContainText(/Started/)
  await row.getByRole('link').click()
  await expect(page.getByText('What the patient answered is for clinicians only.')).toBeVisible()
  await expect(page.locator('a[href$="/history"]')).toHaveCount(0)
  await expect(page.getByText(/emergency|urgent|numb\b|bladder/i)).toHaveCount(0)
})

test('a record number that is taken is said beside it', async ({ page, signIn }) => {
  await signIn(staff.harbor.reception)
  await page.goto('/patients/new')
  await page.getByLabel('Record number').fill('K2000')
  await page.getByLabel('Given name').fill('Ana')
  await page.getByLabel('Family name').fill('Silva')
  await page.getByLabel('Month').fill('1')
  await page.getByLabel('Day').fill('2')
  await page.getByLabel('Year').fill('1950')
  await page.getByLabel('Other').check()
  await page.getByRole('button', { name: 'Add patient' }).click()
  await alert(page).getByRole('link', { name: 'Another patient has this record number.' }).click()
  await expect(page.getByLabel('Record number')).toBeFocused()
  await expect(page.getByLabel('Other')).toBeChecked()
})
