import type { Page } from 'playwright/test'
import { expectAccessible } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

test('a patient sees what to do, on the phone and on paper', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'closed', handout: 'h5' })
  await openLink(page, patient)
  await expect(title(page, 'Hello, Alex')).toBeVisible()
  await page.getByRole('button', { name: /^Read it: Stretch/ }).click()
  await expect(title(page, 'Stretch and strength plan')).toBeVisible()
  const pictures = page.getByRole('img', { name: /\.$/ })
  await expect(pictures).toHaveCount(13)
  const bridge = page.getByRole('figure').filter({ has: page.getByRole('img', { name: /^The hips are lifted/ }) })
  await expect(bridge).toContainText('Then')
  for (const picture of await pictures.all()) {
    const box = await picture.boundingBox()
    expect(box?.width).toBeGreaterThan(60)
    expect(box?.height).toBeGreaterThan(40)
  }
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await page.emulateMedia({ media: 'print' })
  await expect(pictures).toHaveCount(13)
  await expect(bridge).toBeVisible()
})

test('in the other language the same pictures say what they show', async ({ page, signIn }) => {
  await signIn(staff.harbor.lead)
  await page.goto('/handouts/h2?locale=es')
  await expect(title(page, /^Tarjeta de aviso/)).toBeVisible()
  await expect(
    page.getByRole('img', { name: /^Una persona sentada, vista desde atrás: están marcadas las nalgas/ }),
  ).toBeVisible()
  await expect(page.getByRole('figure')).toHaveCount(4)
  await expectAccessible(page)
})
