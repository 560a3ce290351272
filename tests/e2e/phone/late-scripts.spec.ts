import type { Page } from 'playwright/test'
import { pageTitle, sign } from '../support/answers'
import { interrupt } from '../support/interrupt'
import { expectUnmoved, holdScripts, topOf } from '../support/late-scripts'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'

/** Reads aloud only where the browser can, which the page knows by its scripts: there once they have run. */
const alive = (page: Page) => page.getByRole('button', { name: 'Read aloud', exact: true })

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', { value: { cancel: () => undefined } })
  })
})

test('an answer that is about to be pressed stays where it is when the scripts come', async ({ page, desk }) => {
  await openLink(page, await desk.newPatient({ upTo: 'draft', pages: 1 }))
  await expect(pageTitle(page, 'legs')).toBeVisible()
  const [come] = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  const answer = sign(page, 'neuro-weak-one')
  await answer.scrollIntoViewIfNeeded()
  await expect(alive(page)).toBeHidden()
  const before = await topOf(answer)
  come()
  await expect(alive(page)).toBeVisible()
  await expectUnmoved(answer, before)
})

test('an emergency that came with the page is gone to, and leaves alone whoever has gone on already', async ({
  page,
  desk,
}) => {
  const patient = await desk.newPatient({ upTo: 'draft', answers: { 'ces-saddle': 'new', 'ces-retention': 'new' } })
  await openLink(page, patient)
  const [come] = await holdScripts(page)
  const heading = interrupt(page).getByRole('heading', { name: 'Please get help now' })

  await page.goto(`/intake/${patient.intakeId}/bladder-and-bowel`, { waitUntil: 'commit' })
  const reply = interrupt(page).getByRole('button', { name: 'I ticked one of these by mistake' })
  await reply.scrollIntoViewIfNeeded()
  const before = await topOf(reply)
  come()
  await expect(heading).toBeFocused()
  await expectUnmoved(reply, before)

  await page.reload()
  await expect(heading).toBeFocused()
})
