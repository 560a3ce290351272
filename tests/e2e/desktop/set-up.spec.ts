import { inFours, setUpCode } from '@/lib/auth/set-up-code'
import { startWebServer } from '@/lib/launch/web-server'
import { freePort } from '../../support/free-port'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { passwords } from '../support/passwords'
import { servingEmpty } from '../support/serving'
import { setUpCodes } from '../support/set-up-codes'
import { alert, expect, test } from '../support/test'

test('whoever comes first opens the clinic with the code that was printed, and nobody after them', async ({ page }) => {
  const serving = servingEmpty(await freePort())
  const server = await startWebServer(serving)
  try {
    await page.goto(`${serving.publicUrl}/worklist`)
    await expect(page).toHaveURL(`${serving.publicUrl}/set-up`)
    await expect(page.getByRole('heading', { level: 1, name: 'Open your clinic' })).toBeVisible()
    await expectAccessibleInDarkToo(page)
    await page.getByRole('button', { name: 'Open the clinic and sign in' }).click()
    await expect(alert(page)).toContainText('Time zone: Please choose one from the list.')
    await page.getByLabel('Code').fill('ABCD-EFGH-JKMN-PQRS')
    await page.getByLabel('Name', { exact: true }).fill('Elm Road')
    await page.getByLabel('Phone').fill('(206) 555-0100')
    await page.getByLabel('Region').selectOption({ label: 'United States: 911 and 988' })
    await page.getByLabel('Time zone').selectOption({ label: 'America/Chicago' })
    await page.getByLabel('Address of the start page').fill('elm-road')
    await page.getByLabel('Your name').fill('Dr. Ana Reyes')
    await page.getByLabel('Your e-mail address').fill('ana@elm.example')
    await page.getByLabel('New password').fill(passwords.chosen)
    await page.getByRole('button', { name: 'Open the clinic and sign in' }).click()
    await expect(alert(page)).toContainText('This is not the code')

    await page.getByLabel('Code').fill(inFours(setUpCode(serving.authSecret)).toLowerCase())
    await expect(page.getByLabel('Region')).toHaveValue('US')
    await page.getByLabel('New password').fill(passwords.chosen)
    await page.getByRole('button', { name: 'Open the clinic and sign in' }).click()
    await setUpCodes(page)
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Worklist' })).toBeVisible()
    await page.goto(`${serving.publicUrl}/settings/staff`)
    await expect(page.getByRole('row').filter({ hasText: 'ana@elm.example' })).toContainText('Works here')

    await page.goto(`${serving.publicUrl}/settings`)
    await expect(page.getByLabel('Its whole address')).toHaveValue(`${serving.publicUrl}/c/elm-road`)
    await page.goto(`${serving.publicUrl}/c/elm-road`)
    await expect(
      page.getByRole('heading', { level: 1, name: 'Tell us about your back before your visit' }),
    ).toBeVisible()

    const again = await page.request.get(`${serving.publicUrl}/set-up`)
    expect(again.status()).toBe(404)
  } finally {
    await server.stop()
  }
})
