import { noisyPhoto } from '../../support/photo'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

test('a clinic’s own picture, from the file to the patient', async ({ page, desk, signIn, newContext, announced }) => {
  test.slow()
  announced.push(/status of (413|422).*\/handouts\/(pictures|import)/)
  const patient = await desk.newPatient({ upTo: 'sent' })
  const name = `Door ${patient.familyName}`
  await signIn(staff.harbor.lead)
  await page.goto('/handouts')
  await page.getByRole('button', { name: 'Write a handout' }).click()
  await page.getByLabel('Title').fill(name)
  await page.getByLabel('Text', { exact: true }).fill('**Come in by the side.**')
  const preview = page.getByRole('region', { name: 'As a patient sees it' })
  const put = page.getByRole('button', { name: 'Put in your picture' })
  const file = page.getByLabel('New picture')

  await page.getByText('A picture of your own', { exact: true }).click()
  await put.click()
  await expect(page.getByText('Choose a file or a picture that is here.')).toBeVisible()
  await file.setInputFiles({ name: 'door.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="alert(1)"/>') })
  await put.click()
  await expect(page.getByText('Write what it shows, or say that it is only decoration.')).toBeVisible()
  await page.getByLabel('What it shows').fill('The “side" door [left] <b>')
  await put.click()
  await expect(page.getByText('This is no PNG, JPEG or WebP picture.')).toBeVisible()
  await file.setInputFiles({ name: 'door', mimeType: '', buffer: await noisyPhoto(1500, 1200) })
  await put.click()
  const shown = preview.getByRole('img', { name: 'The “side" door [left] <b>' })
  await expect(shown).toHaveJSProperty('naturalWidth', 1500)
  await expect(shown).toHaveAttribute('height', '1200')
  await expect(page.getByText(/^There is no picture/)).toHaveCount(0)

  // More than 5 MB is refused by the server before it is read.
  const refusal = await page.evaluate(async () => {
    const reply = await fetch('/handouts/pictures', { method: 'POST', body: new Uint8Array(6_000_000) })
    return [reply.status, await reply.text()]
  })
  expect(refusal).toEqual([413, '{"problem":"This picture is too big. It may have 5 MB."}'])

  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  const parts = page.getByRole('navigation', { name: 'Parts' })
  await parts.getByRole('link', { name: /^For your colleagues/ }).click()
  await page.getByLabel('What it is, in one sentence').fill('The side door')
  await page.getByLabel('Where this comes from').fill('Our own')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  await parts.getByRole('link', { name: /^Read and publish/ }).click()
  await page.getByRole('button', { name: 'Ask a colleague to read it' }).click()
  await expect(page.getByText('You wrote in it, so you cannot be that person.')).toBeVisible()

  const second = await newContext()
  await signIn(staff.harbor.clinician, second)
  const reader = await second.newPage()
  await reader.goto(page.url())
  await reader.getByRole('button', { name: 'I have read it: publish' }).click()
  await expect(reader.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(reader).toHaveURL(/\/handouts\/[0-9a-f-]{36}$/)
  const saved = await reader.request.get(`${reader.url()}/file`)
  await reader.goto(`/cases/${patient.caseId}`)
  const library = reader.getByRole('region', { name: 'Handouts' })
  await library.getByText(/ the library \(/).click()
  await library.getByRole('checkbox', { name }).check()
  await library.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(library.getByText(name).first()).toBeVisible()

  const home = await newContext()
  const theirs = await home.newPage()
  await openLink(theirs, patient)
  await theirs.getByRole('button', { name: new RegExp(name) }).click()
  const seen = theirs.getByRole('img', { name: 'The “side" door [left] <b>' })
  await seen.scrollIntoViewIfNeeded()
  await expect(seen).toHaveJSProperty('naturalWidth', 1500)

  // Who was sent it has it; who was not is told nothing, and whoever is not signed in neither.
  const address = (await seen.getAttribute('src')) ?? ''
  const reply = await theirs.request.get(address)
  expect(reply.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  const stranger = await newContext()
  expect((await stranger.request.get(address)).status()).toBe(404)
  await signIn(staff.millbrook.lead, stranger)
  const ours = `/handouts/pictures/${address.split('/').at(-1) ?? ''}`
  expect((await stranger.request.get(ours)).status()).toBe(404)
  expect((await page.request.get(ours)).status()).toBe(200)

  // Saved as a file it is a zip, which the other clinic brings in with its picture.
  expect(saved.headers()['content-type']).toBe('application/zip')
  const elsewhere = await stranger.newPage()
  await elsewhere.goto('/handouts')
  await elsewhere.getByText('Bring in a handout from a file').click()
  const zip = elsewhere.getByLabel('A handout that was saved as a file')
  const bring = elsewhere.getByRole('button', { name: 'Bring it in' })
  const body = await saved.body()
  await zip.setInputFiles({ name: 'door.zip', mimeType: 'application/zip', buffer: body.subarray(0, -1) })
  await bring.click()
  await expect(elsewhere.getByText('This zip cannot be read. The file may be broken or cut short.')).toBeVisible()
  await zip.setInputFiles({ name: 'door.zip', mimeType: 'application/zip', buffer: body })
  await bring.click()
  await expect(elsewhere.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(
    elsewhere
      .getByRole('region', { name: 'As a patient sees it' })
      .getByRole('img', { name: 'The “side" door [left] <b>' }),
  ).toHaveJSProperty('naturalWidth', 1500)
  const pdf = await theirs.request.get(address.replace(/\/pictures\/.*/, '/pdf'))
  expect((await pdf.body()).includes('/Subtype /Image')).toBe(true)
})
