import type { Locator, Page } from 'playwright/test'
import { choice, like, pageTitle } from '../support/answers'
import { fillPage } from '../support/fill'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'

/** How far a thing is from the side that reading starts on, and from the other one. */
const insets = async (page: Page, thing: Locator) => {
  const sheet = await page.getByRole('main').boundingBox()
  const box = await thing.boundingBox()
  if (!sheet || !box) throw new Error('it is not on the page')
  return { left: box.x - sheet.x, right: sheet.x + sheet.width - (box.x + box.width) }
}

const parts: readonly (readonly [string, 'start' | 'end', (page: Page) => Locator])[] = [
  ['the clinic’s name', 'start', (page) => page.getByRole('banner').getByText('Millbrook Back Care').first()],
  ['the number to call', 'end', (page) => page.getByRole('banner').getByRole('link')],
  ['the language switch', 'end', (page) => page.locator('button[lang]').last()],
  ['how far one is', 'start', (page) => page.locator('main [aria-hidden=true] > span').first()],
  ['the title', 'start', (page) => page.getByRole('heading', { level: 1 })],
  ['a circle', 'start', (page) => choice(page, 'How did the pain start?', 'Bit by bit')],
  ['a box', 'start', (page) => page.getByRole('checkbox', { name: 'Bending' })],
  ['the button', 'start', (page) => page.getByRole('button', { name: 'Save and continue' })],
]

test('read from right to left, everything stands on the other side', async ({ page, desk, newContext, baseURL }) => {
  const patient = await desk.newPatient({ clinic: 'millbrook', upTo: 'draft', next: 'injury' })
  await openLink(page, patient)
  await expect(pageTitle(page, 'injury')).toBeVisible()
  const context = await newContext()
  const mirror = await context.newPage()
  await openLink(mirror, patient)
  await context.addCookies([{ name: 'keel-language', value: 'ar-XB', url: baseURL ?? '' }])
  await mirror.reload()
  await expect(mirror.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(pageTitle(mirror, 'injury')).toBeVisible()
  for (const [name, side, part] of parts) {
    const here = await insets(page, part(page))
    const there = await insets(mirror, part(mirror))
    const [was, is] = side === 'start' ? [here.left, there.right] : [here.right, there.left]
    expect(Math.abs(was - is), name).toBeLessThanOrEqual(2)
  }
  const scale = async (shown: Page) => {
    await shown.goto(`/intake/${patient.intakeId}/how-strong`)
    const zero = await insets(shown, shown.getByRole('radio', { name: /^0 / }).first())
    const one = await insets(shown, shown.getByRole('radio', { name: '1', exact: true }).first())
    return one.left - zero.left
  }
  expect(await scale(page)).toBeGreaterThan(0)
  expect(await scale(mirror)).toBeLessThan(0)
})

test('mirrored, no page is wider than the narrowest screen', async ({ page, context, desk, baseURL }) => {
  const patient = await desk.newPatient({ clinic: 'millbrook', upTo: 'draft' })
  await openLink(page, patient)
  await context.addCookies([{ name: 'keel-language', value: 'ar-XB', url: baseURL ?? '' }])
  await page.setViewportSize({ width: 320, height: 640 })
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth)
  for (const at of ['bladder-and-bowel', 'where', 'how-long', 'how-strong', 'home', 'check']) {
    await page.goto(`/intake/${patient.intakeId}/${at}`)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('main')).toBeVisible()
    expect(await fits(), at).toBeLessThanOrEqual(320)
  }
  await page.goto(`/intake/${patient.intakeId}/bladder-and-bowel`)
  await fillPage(page, 'bladder-and-bowel', like({ 'ces-saddle': 'new' }))
  await expect(page.getByRole('region', { name: 'Please get help now' })).toBeVisible()
  expect(await fits(), 'with the interrupt').toBeLessThanOrEqual(320)
})

test('a clinic that does not offer it speaks English, from left to right', async ({ page, context, desk, baseURL }) => {
  const patient = await desk.newPatient({ upTo: 'draft', next: 'injury' })
  await openLink(page, patient)
  await context.addCookies([{ name: 'keel-language', value: 'ar-XB', url: baseURL ?? '' }])
  await page.reload()
  await expect(pageTitle(page, 'injury')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('button[lang=ar-XB]')).toHaveCount(0)
})
