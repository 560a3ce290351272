import type { Page } from 'playwright/test'
import { answerPage, like } from '../support/answers'
import { expectAccessible, expectAccessibleInDarkToo } from '../support/accessible'
import { expectSpanish } from '../support/no-english'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { words } from '../support/words'

const signs = ['bladder-and-bowel', 'legs', 'sudden-signs', 'tummy-and-water', 'feeling-ill']
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const choose = (page: Page, ask: string, answer: string | RegExp) =>
  page
    .getByRole('group', { name: ask })
    .getByRole('radio', { name: answer, exact: typeof answer === 'string' })
    .check()

test('whom nobody heard from is seen, and answers worse in Spanish by a link from the case', async ({
  desk,
  signIn,
  newContext,
}) => {
  test.slow()
  const patient = await desk.newPatient({ upTo: 'sent', checkIn: 'no-address', locale: 'es' })
  const office = await newContext({ viewport: { width: 1280, height: 800 } })
  await signIn(staff.harbor.clinician, office)
  const clinic = await office.newPage()
  await clinic.goto(`/worklist?q=${patient.familyName}`)
  await clinic
    .getByRole('navigation', { name: 'Show' })
    .getByRole('link', { name: /^No reply \d/ })
    .click()
  await expect(clinic).toHaveURL(/show=no-reply/)
  const silent = clinic.getByRole('row', { name: patient.familyName })
  await expect(silent).toContainText('No reply')
  await expectAccessibleInDarkToo(clinic)
  await silent.getByRole('link', { name: new RegExp(`^${patient.familyName}`) }).click()
  await expect(
    clinic.getByText('Not sent: there is no e-mail address or phone that can be written to, or'),
  ).toBeVisible()
  await clinic.getByText('New check-in link').click()
  await clinic.getByRole('button', { name: 'Make a check-in link' }).click()
  const link = clinic.getByLabel('Link for Alex')
  await expect(link).toBeVisible()
  await expectAccessibleInDarkToo(clinic)

  const phone = await newContext({ locale: 'es-ES', viewport: { width: 360, height: 740 }, hasTouch: true })
  const page = await phone.newPage()
  await openLink(page, { ...patient, link: await link.inputValue() }, 'es')
  await page.getByRole('checkbox', { name: /acepto/ }).check()
  await page.getByRole('button', { name: 'Empezar' }).click()
  for (const id of signs) await answerPage(page, id, like({}, 'es'))
  await choose(page, '¿El dolor está mejor o peor que ese día?', 'Peor')
  await choose(page, '¿Qué tan fuerte es el dolor ahora mismo?', /^6\b/)
  await expectSpanish(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: words.es.goOn }).click()
  await choose(page, '¿Ha tenido una caída, un golpe o un choque desde el formulario?', 'No')
  await choose(page, '¿Puede hacer más o menos cosas en un día que entonces?', 'Menos')
  await choose(page, '¿Puede ponerse de pie y llegar al baño?', 'Sí')
  await choose(page, '¿Se las arregla bien en casa?', 'Sí')
  await expectSpanish(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: words.es.goOn }).click()
  await expect(title(page, words.es.check)).toBeVisible()
  await expectSpanish(page)
  await page.getByRole('button', { name: words.es.send }).click()
  await expect(title(page, 'Le veremos en los próximos 5 días hábiles')).toBeVisible()

  await clinic.goto(`/worklist?q=${patient.familyName}`)
  const fresh = clinic.getByRole('row', { name: 'Check-in, day 14' })
  await expect(fresh).toContainText('Worse since form · Can do less')
  await fresh.getByRole('link', { name: new RegExp(`^${patient.familyName}`) }).click()
  await expect(clinic.getByText('This case came out of the check-in of day 14.')).toBeVisible()
  await expectAccessible(clinic)
  await expect(clinic.getByRole('link', { name: /^Also open: .+, since/ })).toHaveCount(1)
  await clinic.getByRole('link', { name: 'Open the case it follows' }).click()
  const told = clinic.getByRole('listitem').filter({ hasText: 'Answered the check-in of day 14: a new case opened' })
  await expect(told.getByRole('link', { name: 'Open the new case' })).toBeVisible()
})

test('a calm answer, without JavaScript: what to look out for, and nobody calls', async ({ browser, desk }) => {
  const patient = await desk.newPatient({ upTo: 'sent', checkIn: 'asked' })
  const baseURL = process.env.KEEL_E2E_ADDRESS
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(patient.link)
  await expect(title(page, 'How is your back now?')).toBeVisible()
  await openLink(page, patient)
  await page.goto('/my')
  await expect(page.getByText('They take about 2 minutes.')).toBeVisible()
  await page.getByRole('link', { name: 'Start the check-in' }).click()
  await page.getByRole('checkbox', { name: /I agree/ }).check()
  await page.getByRole('button', { name: 'Start' }).click()
  for (const id of signs) await answerPage(page, id)
  await choose(page, 'Is the pain better or worse than it was then?', 'Better')
  await choose(page, 'How bad is the pain right now?', /^2\b/)
  await page.getByRole('button', { name: words.en.goOn }).click()
  await choose(page, 'Have you had a fall, a bump or a crash since the form?', 'No')
  await choose(page, 'Can you do more or less in a day than you could then?', 'More')
  await choose(page, 'Can you stand up and get to the toilet?', 'Yes')
  await choose(page, 'Do you manage at home?', 'Yes')
  await page.getByRole('button', { name: words.en.goOn }).click()
  await page.getByRole('button', { name: words.en.send }).click()
  await expect(title(page, 'Thank you. Your answers are with us')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Get help at once if' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to your page' }).click()
  await expect(page.getByRole('link', { name: /^Check-in of / })).toBeVisible()
  await context.close()
})

const falls = {
  en: {
    start: 'Start',
    agree: /I agree/,
    fallen: ['Have you had a fall, a bump or a crash since the form?', 'Yes, a small fall or bump'],
    risks: 'Do any of these fit you?',
    none: 'None of these',
    pain: ['Is the pain better or worse than it was then?', 'About the same'],
    strong: 'How bad is the pain right now?',
    doing: ['Can you do more or less in a day than you could then?', 'About the same'],
    stand: ['Can you stand up and get to the toilet?', 'Yes'],
    managing: ['Do you manage at home?', 'Yes'],
    sent: 'A clinician will contact you today',
  },
  es: {
    start: 'Empezar',
    agree: /acepto/,
    fallen: [
      '¿Ha tenido una caída, un golpe o un choque desde el formulario?',
      'Sí, una caída pequeña o un golpe leve',
    ],
    risks: '¿Tiene o toma algo de esto?',
    none: 'Nada de esto',
    pain: ['¿El dolor está mejor o peor que ese día?', 'Más o menos igual'],
    strong: '¿Qué tan fuerte es el dolor ahora mismo?',
    doing: ['¿Puede hacer más o menos cosas en un día que entonces?', 'Más o menos igual'],
    stand: ['¿Puede ponerse de pie y llegar al baño?', 'Sí'],
    managing: ['¿Se las arregla bien en casa?', 'Sí'],
    sent: 'Un profesional de salud se comunicará hoy con usted',
  },
} as const

for (const locale of ['en', 'es'] as const) {
  test(`a new fall is heard, though the pain is the same: somebody of 80 is called today, ${locale}`, async ({
    desk,
    newContext,
    signIn,
  }) => {
    test.slow()
    const said = falls[locale]
    const patient = await desk.newPatient({ upTo: 'sent', checkIn: 'asked', locale, bornIn: '1946' })
    const phone = await newContext({ locale, viewport: { width: 360, height: 740 }, hasTouch: true })
    const page = await phone.newPage()
    await openLink(page, patient, locale)
    await page.getByRole('checkbox', { name: said.agree }).check()
    await page.getByRole('button', { name: said.start }).click()
    const answer = ([ask, chosen]: readonly [string, string]) => choose(page, ask, chosen)
    const walk = { ...like({}, locale), subject: { age: 80, sex: 'female' } } as const
    for (const id of signs) await answerPage(page, id, walk)
    await answer(said.pain)
    await choose(page, said.strong, /^4\b/)
    await page.getByRole('button', { name: words[locale].goOn }).click()
    const risks = page.getByRole('group', { name: said.risks })
    await expect(risks).toBeHidden()
    await answer(said.fallen)
    await expect(risks).toBeVisible()
    await risks.getByRole('checkbox', { name: said.none }).check()
    await answer(said.doing)
    await answer(said.stand)
    await answer(said.managing)
    await expectAccessible(page)
    if (locale === 'es') await expectSpanish(page)
    await page.getByRole('button', { name: words[locale].goOn }).click()
    await page.getByRole('button', { name: words[locale].send }).click()
    await expect(title(page, said.sent)).toBeVisible()
    const clinic = await (await newContext()).newPage()
    await signIn(staff.harbor.clinician, clinic.context())
    await clinic.goto(`/worklist?q=${patient.familyName}`)
    await expect(clinic.getByRole('row', { name: 'Check-in' })).toContainText('New fall, risk')
  })
}
