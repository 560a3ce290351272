import { pageTitle } from '../support/answers'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'
import { words } from '../support/words'

interface Voice {
  readonly said: { readonly text: string; readonly lang: string }[]
  isSpeaking: boolean
}

declare global {
  interface Window {
    voice: Voice
  }
}

test('one switch gives each question a mark; it reads in the language of the page, once asked, and stops', async ({
  page,
  desk,
}) => {
  await page.addInitScript(() => {
    window.voice = { said: [], isSpeaking: false }
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        speak: ({ text, lang }: SpeechSynthesisUtterance) => {
          window.voice.said.push({ text, lang })
          window.voice.isSpeaking = true
        },
        cancel: () => {
          window.voice.isSpeaking = false
        },
      },
    })
  })
  const voice = () => page.evaluate(() => window.voice)
  await openLink(page, await desk.newPatient({ upTo: 'draft', next: 'injury' }))
  await expect(pageTitle(page, 'injury')).toBeVisible()
  const marks = page.getByRole('button', { name: /^Read aloud: / })
  const toggle = page.getByRole('button', { name: 'Read aloud', exact: true })
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await expect(marks).toHaveCount(0)
  await toggle.click()
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  await expect(marks).toHaveCount(await page.locator('.spoken').count())
  const read = page.getByRole('button', { name: 'Read aloud: How did the pain start?' })
  await expect(read).toBeVisible()
  expect((await voice()).said).toEqual([])
  await read.click()
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible()
  const [first] = (await voice()).said
  expect(first?.text).toMatch(/^How did the pain start\? All at once\. Bit by bit\./)
  expect(first?.lang).toBe('en')
  expect((await voice()).isSpeaking).toBe(true)
  await page.getByRole('button', { name: 'Stop reading' }).click()
  await expect(read).toBeVisible()
  expect((await voice()).isSpeaking).toBe(false)

  await page.getByRole('button', { name: words.en.other }).click()
  await expect(pageTitle(page, 'injury', 'es')).toBeVisible()
  expect((await voice()).said).toEqual([])
  await page.getByRole('button', { name: 'Leer en voz alta: ¿Cómo empezó el dolor?' }).click()
  const [spoken] = (await voice()).said
  expect(spoken?.text).toMatch(/^¿Cómo empezó el dolor\? De repente\./)
  expect(spoken?.lang).toBe('es')
})
