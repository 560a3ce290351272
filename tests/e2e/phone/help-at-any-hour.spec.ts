import { expectAccessible } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'

test('whoever has answered nothing finds on their page whom to call at any hour', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'link' }))
  await page.goto('/my')
  const help = page.getByRole('region', { name: 'Help at any hour' })
  await expect(help.getByRole('link', { name: '911' })).toHaveAttribute('href', 'tel:911')
  await expect(help.getByRole('link', { name: '988' })).toHaveAttribute('href', 'tel:988')
  await expect(help.getByRole('link')).toHaveCount(3)
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'es' })

  test('in Spanish it stands on the page of whoever sent a form, and asks nobody what they answered', async ({
    page,
    desk,
  }) => {
    await openLink(page, await desk.newPatient({ upTo: 'sent' }), 'es')
    await page.goto('/my')
    const help = page.getByRole('region', { name: 'Ayuda a cualquier hora' })
    await expect(help).toContainText('Si usted o alguien cercano piensa en hacerse daño o en el suicidio')
    await expect(help.getByRole('link', { name: '988' })).toHaveAttribute('href', 'tel:988')
  })
})
