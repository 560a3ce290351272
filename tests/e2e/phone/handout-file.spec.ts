import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { readPdf } from '../../support/pdf-text'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

const saved = async (page: Page, link: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  return { name: download.suggestedFilename(), pdf: readPdf(await readFile(await download.path())) }
}

test('a patient keeps a handout as a file, in large print too', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'closed', handout: 'h4' })
  await openLink(page, patient)
  await expect(title(page, 'Hello, Alex')).toBeVisible()
  await page.getByRole('button', { name: /^Read it: Warning card/ }).click()
  await expect(title(page, /^Warning card/)).toBeVisible()
  const card = await saved(page, 'Save as PDF')
  expect(card.name).toBe('warning-card-back-pain-and-your-nerves.pdf')
  expect(card.pdf.pages).toBe(1)
  expect(card.pdf.text).toContain('Harbor Street Spine Clinic')
  expect(card.pdf.text).toContain('In an emergency: 911')
  expect(card.pdf.raw).toContain('/Lang (en)')
  expect((await saved(page, 'PDF in large print')).pdf.pages).toBeGreaterThan(2)
})

test('a clinician sees the file before it is sent, in the language of the patient', async ({ page, signIn }) => {
  await signIn(staff.harbor.lead)
  await page.goto('/handouts/h5?locale=es')
  await expect(title(page, 'Plan para estirar y ganar fuerza')).toBeVisible()
  const { name, pdf } = await saved(page, 'Save as PDF')
  expect(name).toBe('plan-para-estirar-y-ganar-fuerza.pdf')
  expect(pdf.text).toContain('Números para guardar')
  expect(pdf.text).not.toContain('Numbers to keep')
  // Thirteen pictures, and a week to tick for each of six exercises.
  expect(pdf.raw.match(/\/S \/Figure\n/g)).toHaveLength(19)
})

test('nobody else gets the file', async ({ page, desk, signIn, newContext }) => {
  const patient = await desk.newPatient({ upTo: 'closed', handout: 'h4' })
  await openLink(page, patient)
  await expect(title(page, 'Hello, Alex')).toBeVisible()
  await page.getByRole('button', { name: /^Read it: Warning card/ }).click()
  await expect(title(page, /^Warning card/)).toBeVisible()
  const own = `${new URL(page.url()).pathname}/pdf`
  expect((await page.request.get(own)).headers()['content-type']).toBe('application/pdf')
  const stranger = await newContext()
  await signIn(staff.harbor.lead, stranger)
  expect((await stranger.request.get(own)).headers()['content-type']).not.toBe('application/pdf')
  expect((await page.request.get('/handouts/h2/pdf')).headers()['content-type']).not.toBe('application/pdf')
})
