import en from '@/lib/content/messages/en/problem.json' with { type: 'json' }
import es from '@/lib/content/messages/es/problem.json' with { type: 'json' }
import { breaking } from '../../support/cut-line'
import { goOn, pageTitle, sign } from '../support/answers'
import { holdScripts } from '../support/late-scripts'
import { ownServer } from '../support/own-server'
import { serving } from '../support/serving'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'

const weakLeg = 'neuro-weak-one'

for (const [name, locale, { problem }, hasScripts] of [
  ['without scripts', 'en', en, false],
  ['pressed before the scripts have come', 'es', es, true],
] as const) {
  test(`what was sent while the database was away is sent from the calm page, and what is missing is asked then, ${name}`, async ({
    desk,
    newContext,
    announced,
  }) => {
    announced.push(/503/)
    const line = await breaking(serving().appUrl)
    const server = await ownServer({ appUrl: line.url })
    const context = await newContext({ javaScriptEnabled: hasScripts, locale, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    try {
      const patient = await desk.newPatient({ upTo: 'draft', pages: 1 })
      const link = `${server.address}${new URL(patient.link, server.address).pathname}`
      await openLink(page, { ...patient, link }, locale)
      await expect(pageTitle(page, 'legs', locale)).toBeVisible()
      const [come] = await holdScripts(page)
      await page.reload({ waitUntil: 'domcontentloaded' })
      // Its time is not said.
      await sign(page, weakLeg, locale).check()
      line.breakOff()
      const replied = page.waitForResponse((reply) => reply.request().method() === 'POST')
      await goOn(page, locale)
      const reply = await replied
      expect([reply.status(), reply.headers()['retry-after']]).toEqual([503, '10'])
      const calm = page.getByRole('heading', { level: 1, name: problem.title })
      await expect(calm).toBeVisible()
      await expect(page.getByText(problem.sentIsHere)).toBeVisible()
      const again = page.getByRole('button', { name: problem.retry })
      if (hasScripts) {
        come()
        await page.waitForFunction(() => {
          const button = document.querySelector('main form button')
          return button !== null && Object.keys(button).some((key) => key.startsWith('__react'))
        })
      }
      const still = page.waitForResponse((each) => each.request().method() === 'POST')
      await again.click()
      expect((await still).status()).toBe(503)
      await expect(page.getByText(problem.sentIsHere)).toBeVisible()

      line.comeBack()
      await expect(async () => {
        if (await again.isVisible()) await again.click()
        await expect(pageTitle(page, 'legs', locale)).toBeVisible({ timeout: 5000 })
      }).toPass()
      await expect(sign(page, weakLeg, locale)).toBeChecked()
      const time = page.locator(`[name=${weakLeg}][type=radio]`).first()
      await expect(time).toBeVisible()
      await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible()
      // The scripts of this page may take hold of it at this very moment: what is pressed then counts as well.
      await time.click()
      await expect(time).toBeChecked()
    } finally {
      server.end()
      await line.close()
    }
  })
}
