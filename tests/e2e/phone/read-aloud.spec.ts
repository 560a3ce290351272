import type { Page } from 'playwright/test'
import { expectAccessible } from '../support/accessible'
import { pageTitle } from '../support/answers'
import { openLink } from '../support/sign-in'
import { expect, test } from '../support/test'
import { words } from '../support/words'

interface Voice {
  readonly said: { readonly text: string; readonly lang: string }[]
  isSpeaking: boolean
  /** Comes to the end of what was said last. */
  end: () => void
}

declare global {
  interface Window {
    voice: Voice
  }
}

/** A browser whose voice is heard by the test alone, and speaks until it is told that it has ended. */
const hearVoice = async (page: Page) => {
  await page.addInitScript(() => {
    window.voice = { said: [], isSpeaking: false, end: () => undefined }
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        speak: (words: SpeechSynthesisUtterance) => {
          window.voice.said.push({ text: words.text, lang: words.lang })
          window.voice.isSpeaking = true
          window.voice.end = () => {
            words.onend?.(new SpeechSynthesisEvent('end', { utterance: words }))
          }
        },
        cancel: () => {
          window.voice.isSpeaking = false
        },
      },
    })
  })
  return () => page.evaluate(() => window.voice)
}

test('a whole handout is read part by part, its closed lists too; stopped, it goes on where it was', async ({
  page,
  desk,
}) => {
  const voice = await hearVoice(page)
  const ends = () =>
    page.evaluate(() => {
      window.voice.end()
    })
  await openLink(page, await desk.newPatient({ upTo: 'closed' }))
  await page.getByRole('button', { name: 'Read it: When to get help' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'When to get help' })).toBeVisible()
  const lists = page.locator('.handout details')
  await expect(lists.first()).not.toHaveAttribute('open')
  await page.getByRole('button', { name: 'Read aloud' }).click()
  await expect(page.locator('.is-read')).toHaveCount(1)
  const first = (await page.locator('.is-read').textContent()) ?? ''
  expect((await voice()).said).toEqual([{ text: first, lang: 'en' }])
  await ends()
  await expect(page.locator('.is-read')).not.toHaveText(first)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Stop reading' }).click()
  expect((await voice()).isSpeaking).toBe(false)
  await expect(page.locator('.is-read')).toHaveCount(0)
  await page.getByRole('button', { name: 'Go on reading' }).click()
  const said = (await voice()).said.map(({ text }) => text)
  expect(said).toHaveLength(3)
  expect(said[2]).toBe(said[1])
  while ((await page.locator('.is-read').count()) > 0) await ends()
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible()
  await expect(lists.first()).toHaveAttribute('open')
  const all = (await voice()).said.map(({ text }) => text).slice(2)
  const text = await page.locator('.handout').evaluate((whole) => whole.textContent)
  expect(all.slice(1).every((part) => text.includes(part))).toBe(true)
  const letters = (words: string) => words.replaceAll(/\s/g, '')
  expect(letters([first, ...all].join(''))).toBe(letters(text))
})

test('one switch gives each question a mark; it reads in the language of the page, once asked, and stops', async ({
  page,
  desk,
}) => {
  const voice = await hearVoice(page)
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
  expect(first?.text).toMatch(
    /^How did the pain start\? If it came all at once, choose that, .*\. All at once\. Bit by bit\./,
  )
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
  expect(spoken?.text).toMatch(/^¿Cómo empezó el dolor\? Si .*\. De repente\./)
  expect(spoken?.lang).toBe('es')
})
