import { expectAccessibleInDarkToo } from '../support/accessible'
import { choice } from '../support/answers'
import { openLink, samplePassword } from '../support/sign-in'
import { staff } from '../support/staff'
import { tabTo } from '../support/tab-to'
import { alert, expect, test } from '../support/test'

test('one whole page of questions with the keyboard alone', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft', next: 'injury' })
  await openLink(page, patient)
  await expect(page.getByRole('heading', { level: 1, name: 'How your pain began' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await tabTo(page, (name) => name === 'Save and continue')
  await page.keyboard.press('Enter')
  await expect(alert(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(choice(page, 'Did a fall, a bump or a crash start this pain?', 'No')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(
    choice(page, 'Did a fall, a bump or a crash start this pain?', 'Yes, a small fall or bump'),
  ).toBeChecked()
  await tabTo(page, (name) => name.startsWith('onset='))
  await page.keyboard.press('Space')
  await tabTo(page, (name) => name === 'mechanism=bend')
  await page.keyboard.press('Space')
  await expect(choice(page, 'What were you doing when it started, or just before?', 'Bending')).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Your health up to now' })).toBeVisible()
})

test('signing in with the keyboard alone', async ({ page }) => {
  await page.goto('/sign-in')
  await tabTo(page, (name) => name === 'email=')
  await page.keyboard.type(staff.harbor.lead)
  await page.keyboard.press('Tab')
  await page.keyboard.type(samplePassword)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/worklist')
  await tabTo(page, (name) => name.startsWith('Unclaimed'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/worklist?show=unclaimed')
})

test('from the worklist to a closed case with the keyboard alone, and each act says what it did', async ({
  page,
  desk,
}) => {
  test.slow()
  const patient = await desk.newPatient({ upTo: 'sent' })
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').focus()
  await page.keyboard.type(staff.harbor.clinician)
  await page.keyboard.press('Tab')
  await page.keyboard.type(samplePassword)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/worklist')
  await expect(page.getByRole('button', { name: 'Go to', exact: true })).toBeVisible()
  const goTo = async (typed: string, place: 'Home' | 'End' = 'Home') => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Go to' }).getByRole('combobox')).toBeFocused()
    await page.keyboard.type(typed)
    await page.keyboard.press(place)
    await page.keyboard.press('Enter')
  }
  const open = async (act: string) => {
    await goTo(act)
    await expect(page.locator('summary', { hasText: act })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  const isSaid = (words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeFocused()

  await goTo(patient.familyName, 'End')
  await expect(page.getByRole('link', { name: patient.familyName, exact: false }).first()).toBeFocused()
  await expect(page).toHaveURL(`/worklist?q=${patient.familyName}`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/cases/${patient.caseId}`))
  await expect(page.getByRole('heading', { level: 1, name: patient.name })).toBeVisible()

  await goTo('claim')
  await page.keyboard.press('Enter')
  await isSaid('Done: the case is yours.')

  await open('Log a call')
  await expect(page.getByLabel('How it went')).toBeFocused()
  await page.keyboard.type('Reached')
  await tabTo(page, (name) => name.startsWith('Save call'), 3)
  await page.keyboard.press('Enter')
  await isSaid('Done: the call is logged.')

  // What is suggested stands open.
  await goTo('Send handouts')
  await expect(page.locator('summary', { hasText: 'Send handouts' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  // Each that is ticked can have a line of its own, one stop more.
  await tabTo(page, (name) => name === 'Send', 24)
  await page.keyboard.press('Enter')
  await isSaid('Done: what you sent')

  await open('Set what is next')
  await expect(page.getByLabel('What is next')).toBeFocused()
  await page.keyboard.type('See')
  await page.keyboard.press('Tab')
  await page.keyboard.type('In 3')
  await tabTo(page, (name) => name === 'Save what is next', 3)
  await page.keyboard.press('Enter')
  await isSaid('Done: what is next is set.')

  await open('Close the case')
  await expect(page.getByLabel('Outcome', { exact: true })).toBeFocused()
  await page.keyboard.type('Advice')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Told how to keep moving.')
  await tabTo(page, (name) => name === 'Close case', 4)
  await page.keyboard.press('Enter')
  await isSaid('Done: the case is filed as closed.')
  const timeline = page.getByRole('region', { name: 'Timeline' })
  await expect(timeline.getByText('Told how to keep moving.')).toBeVisible()
})

test('the help of keys opens on a case too, for whoever switched keys on, and the focus goes back', async ({
  page,
  desk,
  signIn,
}) => {
  const { caseId } = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}`)
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  const button = page.getByRole('button', { name: 'Keyboard' })
  await expect(button).toBeVisible()
  await expect(button.locator('kbd')).toHaveCount(0)
  await expect(button).not.toHaveAttribute('aria-keyshortcuts')
  await page.keyboard.press('?')
  await expect(help).toBeHidden()
  await button.click()
  await help.getByRole('checkbox', { name: 'Single keys' }).check()
  await expect(button.locator('kbd')).toHaveText('?')
  await expect(button).toHaveAttribute('aria-keyshortcuts', '?')
  await expect(help).toContainText('Claim the case')
  await expectAccessibleInDarkToo(page)
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(button).toBeFocused()

  await page.getByRole('link', { name: 'Skip to the content' }).focus()
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
  await page.keyboard.press('?')
  await expect(help).toBeHidden()
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()

  await page.getByText('Add a note').click()
  const note = page.getByRole('textbox', { name: 'Note' })
  await note.pressSequentially('why?')
  await expect(note).toHaveValue('why?')
  await expect(help).toBeHidden()

  await page.goto('/worklist')
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(help.getByRole('checkbox', { name: 'Single keys' })).toBeChecked()
})
