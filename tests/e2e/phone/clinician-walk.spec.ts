import type { Locator, Page } from 'playwright/test'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

/** Whoever is called away from a desk works with a thumb: what it presses is counted, and how far it has to push the page. */
const thumbOn = (page: Page) => {
  const counted = { presses: 0, pixels: 0 }
  const top = () => page.evaluate(() => window.scrollY)
  const reach = async (what: Locator) => {
    const before = await top()
    await what.evaluate((it) => {
      const { top, bottom } = it.getBoundingClientRect()
      // Under the bar that stays, nothing is in reach.
      const bar = document.querySelector('main nav.sticky')?.getBoundingClientRect().top ?? window.innerHeight
      if (top < 0 || bottom > bar) it.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
    counted.pixels += Math.abs((await top()) - before)
  }
  const tap = async (what: Locator) => {
    await reach(what)
    await what.tap()
    counted.presses += 1
  }
  return {
    counted,
    tap,
    /** A list is opened and one of it pressed. */
    choose: async (list: Locator, option: string) => {
      await tap(list)
      await list.selectOption(option)
      counted.presses += 1
    },
    write: async (field: Locator, words: string) => {
      await tap(field)
      await field.pressSequentially(words)
    },
  }
}

test('an emergency is worked from the worklist to its end with few presses and little scrolling', async ({
  page,
  desk,
  signIn,
}) => {
  test.slow()
  const patient = await desk.newPatient({ upTo: 'sent', answers: { 'ces-saddle': 'new' } })
  await signIn(staff.harbor.clinician)
  await page.goto(`/worklist?q=${patient.familyName}`)
  const { counted, tap, choose, write } = thumbOn(page)
  const isDone = async (words: string) => {
    await expect(page.getByRole('status').filter({ hasText: words })).toBeInViewport()
  }
  await tap(page.getByRole('link', { name: patient.familyName, exact: false }).first())
  const bar = page.getByRole('navigation', { name: 'At hand' })
  await expect(bar.getByRole('link', { name: 'Call', exact: true })).toHaveAttribute('href', 'tel:2065550199')
  expect(counted).toEqual({ presses: 1, pixels: 0 })

  await tap(bar.getByRole('button', { name: 'Claim' }))
  await isDone('Done: the case is yours.')
  await tap(bar.getByRole('link', { name: 'Log call' }))
  await choose(page.getByLabel('How it went'), 'Reached the patient')
  await tap(page.getByRole('button', { name: 'Save call' }))
  await isDone('Done: the call is logged.')
  expect(counted.presses).toBeLessThanOrEqual(6)

  await tap(bar.getByRole('link', { name: 'Next' }))
  await choose(page.getByLabel('What is next'), 'See the patient')
  await choose(page.getByLabel('By when'), 'In 2 hours')
  await tap(page.getByRole('button', { name: 'Save what is next' }))
  await isDone('Done: what is next is set.')
  expect(counted.presses).toBeLessThanOrEqual(12)

  const handouts = page.getByRole('region', { name: 'Handouts' })
  const toSend = handouts.getByRole('checkbox').first()
  if (!(await toSend.isVisible())) await tap(page.getByText('Send handouts'))
  await tap(toSend)
  await tap(handouts.getByRole('button', { name: 'Send', exact: true }))
  await isDone('Done: what you sent')

  await tap(bar.getByRole('link', { name: 'Close' }))
  await choose(page.getByLabel('Outcome', { exact: true }), 'Sent to the emergency department')
  await write(page.getByLabel('What was done'), 'Gone with a neighbor.')
  await tap(page.getByRole('button', { name: 'Close case' }))
  await isDone('Done: the case is filed as closed.')
  expect(counted.presses).toBeLessThanOrEqual(20)
  // Each act is led to, but for the handouts.
  expect(counted.pixels).toBeLessThan(8 * 740)
})
