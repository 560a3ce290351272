import { expect, type Page } from 'playwright/test'
import type { Locale } from '@/lib/intake/questionnaire'
import { question } from './answers'
import { words } from './words'

export const numbSkin = /^Numb skin or tingling around your bottom/

/** Ticks the numb skin that means an emergency, and says that it is new. */
export const tickNumbSkin = async (page: Page) => {
  const saddle = question(page, 'Have you noticed any of these changes?')
  await saddle.getByRole('checkbox', { name: numbSkin }).check()
  await saddle
    .getByRole('group', { name: /^When did it start\? .*Numb skin/ })
    .getByLabel('In the last 2 weeks, or it is getting worse')
    .check()
  await saddle.getByRole('checkbox', { name: words.en.thatIsAll }).check()
}

export const interrupt = (page: Page) => page.getByRole('region', { name: 'Please get help now' })

/** What to do, whom to call, what to show, and that the clinic has been told. */
export const expectInterrupt = async (page: Page) => {
  const panel = interrupt(page)
  await expect(panel.getByRole('heading', { name: 'Please get help now' })).toBeVisible()
  await expect(panel.getByText('Go to the nearest emergency department now.')).toBeVisible()
  await expect(panel.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911')
  await expect(panel.getByRole('link', { name: '(206) 555-0142' })).toHaveAttribute('href', 'tel:2065550142')
  await expect(panel.getByRole('listitem').filter({ hasText: 'Numb around the bottom' }).last()).toBeVisible()
  await expect(panel.getByText('We have told Harbor Street Spine Clinic')).toBeVisible()
}

const replies = {
  en: { going: 'I am going now', said: /You told us on .*: I am going now\./, rest: 'Go on with the questions' },
  es: { going: 'Voy ahora', said: /Nos dijo el .*: Voy ahora\./, rest: 'Seguir con las preguntas' },
} as const

/** Says what is done now, and goes on with the form all the same: the advice stands alone, the rest is only offered. */
export const goOnAllTheSame = async (page: Page, from = interrupt(page), locale: Locale = 'en') => {
  const words = replies[locale]
  await from.getByRole('button', { name: words.going }).click()
  await expect(page).toHaveURL(/\/now(#.*)?$/)
  await expect(page.getByText(words.said)).toBeVisible()
  await page.getByRole('link', { name: words.rest }).click()
  await expect(page).not.toHaveURL(/\/now(#.*)?$/)
}
