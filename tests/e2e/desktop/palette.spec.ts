import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Go to' })
const current = (page: Page) => dialogOf(page).getByRole('option', { selected: true })

const opened = async (page: Page, typed: string) => {
  await page.keyboard.press('Control+k')
  await expect(dialogOf(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.type(typed)
}

test('a lead goes to a page and searches with the keyboard alone, and Escape gives the focus back', async ({
  page,
  signIn,
}) => {
  await signIn(staff.harbor.lead)
  await page.goto('/worklist')
  const button = page.getByRole('button', { name: 'Go to', exact: true })
  await expect(button).toBeVisible()
  await button.focus()
  await opened(page, '')
  await expect(current(page)).toHaveText('Worklist')
  await page.keyboard.press('ArrowUp')
  await expect(current(page)).toHaveText('Your account')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(current(page)).toHaveText('Patients')
  await expectAccessibleInDarkToo(page)
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect(button).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(dialogOf(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(dialogOf(page)).toBeHidden()

  // Closed and asked for again in one breath, it is there.
  await opened(page, '')
  await page.evaluate(() => {
    const field = document.activeElement
    for (const target of [field, document])
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }))
  })
  await expect(dialogOf(page).getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(dialogOf(page)).toBeHidden()

  await opened(page, 'CALL who')
  await expect(current(page)).toHaveText('Who is on call')
  await expect(dialogOf(page).getByRole('status')).toHaveText('3 choices')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/settings/on-call')

  await opened(page, 'nobody by this name')
  await expect(current(page)).toHaveText('Search patients for “nobody by this name”')
  await page.keyboard.press('End')
  await expect(current(page)).toHaveText('Search the worklist for “nobody by this name”')
  await page.keyboard.press('Home')
  expect(page.url()).not.toContain('nobody')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/patients?q=nobody+by+this+name')
  await expect(page.getByRole('searchbox')).toHaveValue('nobody by this name')
})

test('on a case it leads to what can be done there and does not do it; another dialog keeps the key out', async ({
  page,
  desk,
  signIn,
}) => {
  const { caseId } = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}`)
  await expect(page.getByRole('button', { name: 'Go to', exact: true })).toBeVisible()
  const claim = page.getByRole('button', { name: 'Claim', exact: true })
  await opened(page, 'claim')
  await expect(current(page)).toContainText('Claim')
  // Held down, it comes again where the focus has gone.
  await page.keyboard.down('Enter')
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(dialogOf(page)).toBeHidden()
  await expect(claim).toBeFocused()
  await expect(claim).toBeInViewport()

  await opened(page, 'close')
  await expect(current(page)).toContainText('Close the case')
  await page.keyboard.press('Enter')
  await expect(page.locator('summary', { hasText: 'Close the case' })).toBeFocused()
  await expect(page.getByLabel('Outcome')).toBeHidden()
  await expect(claim).toBeVisible()

  await opened(page, 'add note')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Add a note' })).toBeFocused()
  await page.keyboard.type('k')

  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await expect(help).toContainText('Ctrl+K')
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(dialogOf(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('Nobody has this case')).toBeVisible()
})

test('where it does not load, the head says so, and the page stays', async ({ page, signIn, announced }) => {
  announced.push(/chunk/i, /Failed to load resource/)
  await signIn(staff.harbor.clinician)
  await page.goto('/patients')
  const button = page.getByRole('button', { name: 'Go to', exact: true })
  await expect(button).toBeVisible()
  await page.route('**/_next/static/**', (route) => route.abort())
  await button.click()
  await expect(page.getByRole('status').filter({ hasText: 'Not loaded.' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Patients' })).toBeVisible()
  await expectAccessibleInDarkToo(page)
  await page.unroute('**/_next/static/**')
  await button.click()
  await expect(dialogOf(page)).toBeVisible()
})

test('the front desk is offered its own pages, and no button that would do nothing', async ({
  page,
  newContext,
  signIn,
}) => {
  await signIn(staff.harbor.reception)
  await page.goto('/patients')
  await expect(page.getByRole('button', { name: 'Go to', exact: true })).toBeVisible()
  await opened(page, '')
  await expect(dialogOf(page).getByRole('option')).toHaveText([
    'Patients',
    'New patient',
    'Import patients',
    'Your account',
  ])
  await page.keyboard.type('lee')
  await expect(dialogOf(page).getByRole('option')).toHaveText(['Search patients for “lee”'])

  const still = await newContext({ javaScriptEnabled: false })
  await signIn(staff.harbor.reception, still)
  const plain = await still.newPage()
  await plain.goto('/patients')
  await expect(plain.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await expect(plain.getByRole('button', { name: 'Go to', exact: true })).toHaveCount(0)
})
