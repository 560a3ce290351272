import { expectAccessible } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'

test('whoever has answered nothing finds on their page who listens, day and night', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'link' }))
  await page.goto('/my')
  const someone = page.getByRole('region', { name: 'Someone to talk to, day and night' })
  await expect(someone.getByRole('link', { name: '988' })).toHaveAttribute('href', 'tel:988')
  await expectAccessible(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'es' })

  test('in Spanish it stands on the page of whoever sent a calm form too', async ({ page, desk }) => {
    await openLink(page, await desk.newPatient({ upTo: 'sent' }), 'es')
    await page.goto('/my')
    const someone = page.getByRole('region', { name: 'Alguien con quien hablar, de día y de noche' })
    await expect(someone).toContainText('Si usted o alguien cercano piensa en hacerse daño o en el suicidio')
    await expect(someone.getByRole('link', { name: '988' })).toHaveAttribute('href', 'tel:988')
  })
})
