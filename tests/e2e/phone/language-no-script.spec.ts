import { pageTitle } from '../support/answers'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'
import { words } from '../support/words'

test.use({ javaScriptEnabled: false })

test('without JavaScript a change of language keeps what was typed', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', next: 'medicines', answers: { allergies: '' } }))
  await expect(pageTitle(page, 'medicines')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Acetaminophen/ }).check()
  await page.getByRole('textbox', { name: 'Do you have any allergies?' }).fill('Cat hair: I sneeze')
  await page.getByRole('button', { name: words.en.other }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(pageTitle(page, 'medicines', 'es')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Acetaminofén/ })).toBeChecked()
  await expect(page.getByRole('textbox', { name: '¿Tiene alguna alergia?' })).toHaveValue('Cat hair: I sneeze')
})
