import type { Page } from 'playwright/test'
import { expectAccessible, expectAccessibleInDarkToo, expectAccessibleInOtherWords } from '../support/accessible'
import { goOn, like, pagesOf, pageTitle, titleOf } from '../support/answers'
import { fillPage } from '../support/fill'
import { openLink } from '../support/sign-in'
import { alert, expect, test } from '../support/test'
import { words } from '../support/words'

// The narrowest screen that has to do, which is also a wide one at 400 %.
test.use({ viewport: { width: 320, height: 640 } })

/** Brings up every page and nearly every question; no interrupt. */
const everything = {
  'ces-bladder-leak': 'long',
  'ces-checked': 'yes',
  pregnancy: 'yes',
  'pregnancy-weeks': 12,
  'early-pregnancy-signs': ['none'],
  'cancer-history': 'yes',
  'cancer-type': 'breast',
  'cancer-under-treatment': 'no',
  'cancer-years-ago': 6,
  'pain-duration-weeks': 30,
  'age-at-onset': 38,
  'axspa-features': ['none'],
  'morning-stiffness-minutes': 10,
  'phq2-interest': 2,
  'phq2-mood': 1,
  'phq9-sleep': 2,
  'phq9-energy': 2,
  'phq9-appetite': 1,
  'phq9-failure': 1,
  'phq9-concentration': 1,
  'phq9-movement': 0,
  'phq9-self-harm': 0,
} as const

/** Empty with its errors, and filled in; the words of another language change no control, so Spanish is looked at once. */
const expectStates = async (page: Page, id: string, walk: ReturnType<typeof like>) => {
  await expect(pageTitle(page, id, walk.locale)).toBeVisible()
  await goOn(page, walk.locale)
  await expect(alert(page)).toBeFocused()
  if (walk.locale === 'en') await expectAccessible(page)
  await fillPage(page, id, walk)
  await (walk.locale === 'en' ? expectAccessibleInDarkToo(page) : expectAccessibleInOtherWords(page))
  await goOn(page, walk.locale)
}

for (const locale of ['en', 'es'] as const) {
  const walk = like(everything, locale)
  const pages = pagesOf(walk)
  const half = pages.indexOf('where')
  const parts = [pages.slice(0, half), pages.slice(half)] as const

  parts.forEach((part, index) => {
    test.describe(() => {
      test.use({ locale: locale === 'es' ? 'es-ES' : 'en-US' })

      test(`axe: every page of questions, with its errors and filled in, ${locale}, part ${String(index + 1)}`, async ({
        page,
        desk,
      }) => {
        test.slow()
        const made = { upTo: 'draft', locale, answers: everything, pages: index === 0 ? 0 : half } as const
        const patient = await desk.newPatient(made)
        await openLink(page, patient, locale)
        await page.goto(`/intake/${patient.intakeId}/${part[0] ?? ''}`)
        for (const id of part) await expectStates(page, id, walk)
        if (index === 0) return
        await expect(page.getByRole('heading', { level: 1, name: words[locale].check })).toBeVisible()
        await expectAccessible(page)
        await page.getByRole('link', { name: titleOf('roland', locale) }).click()
        await expectStates(page, 'roland', like({ rmdq: ['r3', 'r18'] }, locale))
        await expect(page.getByRole('heading', { level: 1, name: words[locale].check })).toBeVisible()
      })
    })
  })
}

test('axe: the question about a child', async ({ page, desk }) => {
  const patient = await desk.newPatient({ upTo: 'draft', pages: 1, bornIn: '2014' })
  await openLink(page, patient)
  await expect(page.getByRole('group', { name: 'Does the child refuse to walk?' })).toBeVisible()
  await expectAccessible(page)
})

const kinds = {
  ambulance: ['sudden-signs', { 'faint-clammy': 'yes' }],
  emergency: ['bladder-and-bowel', { 'ces-saddle': 'new' }],
  maternity: ['feeling-ill', { pregnancy: 'yes', 'pregnancy-weeks': 32, 'late-pregnancy-signs': ['baby-moves-less'] }],
  crisis: ['mood', { 'suicidal-thoughts': 'plan' }],
  private: ['home', { 'unsafe-home': 'danger-now' }],
} as const

for (const locale of ['en', 'es'] as const) {
  test(`axe: every kind of interrupt, where it is raised and on the check page, ${locale}`, async ({
    desk,
    newContext,
  }) => {
    test.slow()
    for (const [at, answers] of Object.values(kinds)) {
      // What is private is shown only to whoever has just said it.
      const isPrivate = at === 'home'
      const patient = await desk.newPatient({ upTo: 'draft', locale, ...(isPrivate ? {} : { answers }) })
      const page = await (await newContext({ locale })).newPage()
      await openLink(page, patient, locale)
      await page.goto(`/intake/${patient.intakeId}/${at}`)
      if (isPrivate) await page.locator('input[value="danger-now"]').check()
      await expect(page.locator('#interrupt-title')).toBeVisible()
      await expectAccessibleInDarkToo(page)
      await page.goto(`/intake/${patient.intakeId}/check`)
      await expectAccessible(page)
      await page.context().close()
    }
  })
}
