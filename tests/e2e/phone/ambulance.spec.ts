import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { like } from '../support/answers'
import { fillPage } from '../support/fill'
import { expectSpanish } from '../support/no-english'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const said = {
  en: {
    panel: 'Please get help now',
    call: 'Call 911',
    first: 'Call 911 now. Do not go by car.',
    wait: 'Stay where you are until help comes.',
    called: 'I have called for help',
    title: 'Please call 911 now',
    rest: 'Go on with the questions',
    standing: 'Please call 911 now. Do not go by car.',
    byCar: /emergency department|I am going now/,
  },
  es: {
    panel: 'Busque ayuda ahora',
    call: 'Llamar al 911',
    first: 'Llame ahora al 911. No vaya en auto.',
    wait: 'Quédese donde está hasta que llegue la ayuda.',
    called: 'Ya pedí ayuda por teléfono',
    title: 'Llame ahora al 911',
    rest: 'Seguir con las preguntas',
    standing: 'Llame ahora al 911. No vaya en auto.',
    byCar: /urgencias|Voy ahora/,
  },
} as const

/** How far down the page somebody has to look. */
const top = async (page: Page, text: string) => (await page.getByText(text).first().boundingBox())?.y ?? 0

for (const locale of ['en', 'es'] as const) {
  const words = said[locale]
  test(`chest pain: the call first, and nobody is told to find a lift, ${locale}`, async ({
    desk,
    newContext,
    signIn,
  }) => {
    const patient = await desk.newPatient({ upTo: 'draft', locale, next: 'sudden-signs' })
    const phone = await newContext({ locale, viewport: { width: 360, height: 740 }, hasTouch: true })
    const page = await phone.newPage()
    await openLink(page, patient, locale)
    await page.goto(`/intake/${patient.intakeId}/sudden-signs`)
    await fillPage(page, 'sudden-signs', like({ 'chest-tearing': 'yes' }, locale))
    const panel = page.getByRole('region', { name: words.panel })
    await expect(panel.getByText(words.first)).toBeVisible()
    const call = panel.getByRole('link', { name: words.call, exact: true })
    await expect(call).toHaveAttribute('href', 'tel:911')
    await expect(panel.getByRole('link').first()).toHaveText(words.call)
    expect((await call.boundingBox())?.y ?? 0).toBeLessThan(await top(page, words.wait))
    await expect(panel).not.toContainText(words.byCar)
    await expectAccessibleInDarkToo(page)

    await panel.getByRole('button', { name: words.called }).click()
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toHaveText(words.call)
    if (locale === 'es') await expectSpanish(page)
    await page.getByRole('link', { name: words.rest }).click()
    await expect(page.getByRole('complementary')).toContainText(words.standing)

    const clinic = await (await newContext()).newPage()
    await signIn(staff.harbor.clinician, clinic.context())
    await clinic.goto(`/worklist?q=${patient.familyName}`)
    await clinic.getByRole('row', { name: patient.familyName }).getByRole('link', { name: patient.familyName }).click()
    await expect(
      clinic.getByText(/^Told to call 911 now, the patient answered at .*: “I have called for help\.”/),
    ).toBeVisible()
  })
}

test('without JavaScript, and in the United Kingdom, it says the same with 999', async ({ browser, desk }) => {
  const answers = { 'ces-saddle': 'new', 'faint-clammy': 'yes' } as const
  const patient = await desk.newPatient({ clinic: 'millbrook', upTo: 'sent', answers })
  const baseURL = process.env.KEEL_E2E_ADDRESS
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await openLink(page, patient)
  await page.goto(`/intake/${patient.intakeId}/sent`)
  await expect(page.getByRole('heading', { level: 1, name: 'Please call 999 now' })).toBeVisible()
  await expect(page.getByText('Call 999 now. Do not go by car.')).toBeVisible()
  await expect(page.getByText('Numb around the bottom').first()).toBeVisible()
  await expect(page.getByRole('main').getByText(/emergency department/)).toHaveCount(0)
  await context.close()
})
