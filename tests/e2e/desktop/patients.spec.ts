import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { typeBirthday } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { words } from '../support/words'

const letters = () => randomUUID().replace(/[\d-]/g, '')
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
const title = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name)

const search = async (page: Page, text: string) => {
  await page.getByRole('searchbox').fill(text)
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === text)
}

const fillIn = async (page: Page, { given, family, year }: { given: string; family: string; year: string }) => {
  await page.goto('/patients/new')
  await title(page, 'New patient')
  await page.getByLabel('Record number').fill(randomUUID())
  await page.getByLabel('Given name').fill(given)
  await page.getByLabel('Family name').fill(family)
  await page.getByLabel('Month').fill('3')
  await page.getByLabel('Day').fill('27')
  await page.getByLabel('Year').fill(year)
  await page.getByLabel('Female').check()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('who is there already is shown before somebody is written down twice', async ({ page, desk, signIn }) => {
      const { familyName, name, patientId } = await desk.newPatient({
        givenName: 'Lucía',
        familyName: `Núñez${letters()}`,
      })
      await signIn(staff.harbor.reception)
      await fillIn(page, { given: 'Lucia', family: familyName.toUpperCase(), year: '1980' })
      await page.getByRole('button', { name: 'Add patient' }).click()
      const there = page.getByRole('region', { name: 'Already here' }).getByRole('link')
      await expect(there).toHaveAttribute('href', `/patients/${patientId}`)
      await expect(page.getByLabel('Given name')).toHaveValue('Lucia')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByRole('button', { name: 'This is another person' }).click()
      await title(page, `Lucia ${familyName.toUpperCase()}`)
      await page.goto('/patients')
      await search(page, `lucia ${familyName}`)
      await expect(page.locator('tbody').getByRole('row')).toHaveCount(2)
      await expect(rowOf(page, 'Lucía')).toBeVisible()
      expect(name).toContain('Lucía')
    })

    test('a record is corrected, says what it was and by whom, is archived and comes back', async ({
      page,
      desk,
      signIn,
    }) => {
      const { patientId, familyName } = await desk.newPatient({ givenName: 'Zoe', familyName: `Quenell${letters()}` })
      await signIn(staff.harbor.reception)
      await page.goto(`/patients/${patientId}`)
      await title(page, `Zoe ${familyName}`)
      const right = familyName.replace('Quenell', 'Quennell')
      await page.getByText('Correct name, date of birth or number').click()
      await page.getByLabel('Family name').fill(right)
      await page.getByLabel('Preferred name').fill('Zo')
      await page.getByLabel('Year').fill('1981')
      await page.getByRole('button', { name: 'Save' }).first().click()
      await title(page, `Zoe ${right}`)
      await expect(page.getByText('Called Zo')).toBeVisible()
      const corrections = page.getByRole('region', { name: 'Corrections' })
      await expect(corrections).toContainText(`Family name: was ${familyName}`)
      await expect(corrections).toContainText('Date of birth: was March 27, 1980')
      await expect(corrections).toContainText('Preferred name: was empty')
      await expect(corrections).toContainText(/corrected by \S/)
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)

      await page.getByText('Archive this patient').click()
      await page.getByRole('button', { name: 'Archive' }).click()
      await expect(page.getByText('Archived. No link of this patient opens any more.')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Make a new link' })).toHaveCount(0)
      await page.goto('/patients')
      await search(page, right)
      await expect(rowOf(page, right)).toContainText('Archived')
      await page.goto(`/patients/${patientId}`)
      await page.getByRole('button', { name: 'Bring back' }).click()
      await expect(page.getByText('This patient is back on the list.')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Make a new link' })).toBeVisible()
    })
  })
}

test('a person with one name is found as people write it, and close to it', async ({ page, signIn }) => {
  const family = `Suharto${letters()}`
  await signIn(staff.harbor.reception)
  await fillIn(page, { given: '', family, year: '1958' })
  await page.getByRole('button', { name: 'Add patient' }).click()
  await title(page, family)
  await page.goto('/patients')
  for (const typed of [family.toUpperCase(), `${family} 03/27/1958`, `27 March 1958 ${family}`]) {
    await search(page, typed)
    await expect(rowOf(page, family)).toBeVisible()
    await expect(page.getByText('These names come close.')).toHaveCount(0)
  }
  await search(page, family.replace('Suharto', 'Suahrto'))
  await expect(rowOf(page, family)).toBeVisible()
  await expect(page.getByText('These names come close.')).toBeVisible()
})

test('a name of 200 letters or from right to left leaves the list as wide as it was', async ({
  page,
  desk,
  signIn,
}) => {
  const long = `W${letters()}`
  await desk.newPatient({ givenName: 'שָׁלוֹם', familyName: long.padEnd(200, 'w') })
  await signIn(staff.harbor.reception)
  await page.goto(`/patients?q=${long}`)
  await expect(rowOf(page, long)).toBeVisible()
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  await expectAccessibleInDarkToo(page)
})

test('a link that was pasted with its sentence opens, and ends where it is replaced', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const { patientId, link, born, givenName } = await desk.newPatient()
  for (const sign of ['.', ',', ')', '%22', '%20', '%E2%80%8B']) {
    await page.goto(link + sign)
    await expect(page.getByRole('radio', { name: words.en.forMyself })).toBeVisible()
  }
  await typeBirthday(page, born)
  await title(page, `Before you start, ${givenName}`)
  const office = await (await newContext()).newPage()
  await signIn(staff.harbor.reception, office.context())
  await office.goto(`/patients/${patientId}`)
  await office.getByRole('button', { name: 'Make a new link' }).click()
  await expect(office.getByLabel(/^Link for/)).toBeVisible()
  await page.goto('/my')
  await title(page, 'Please open your link again')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a file, with scripts' : 'a file, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('patients come from a file: looked at first, added at once, and once', async ({ page, signIn }) => {
      const family = `Import${letters()}`
      const line = (given: string, born: string, number = randomUUID()) => `${number};${given};${family};${born};f`
      const lines = [
        'MRN;First name;Surname;DOB;Sex',
        line('Ada', '03/27/1958'),
        line('Bé', '4 July 1960'),
        line('Cy', '31/31/1980'),
      ]
      const file = {
        name: 'patients.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`),
      }
      await signIn(staff.harbor.reception)
      for (const said of ['2 patients were added.', null]) {
        await page.goto('/patients/import')
        await title(page, 'Import patients')
        await page.getByLabel('CSV file').setInputFiles(file)
        await page.getByRole('button', { name: 'Look at the file' }).click()
        const preview = page.getByRole('region', { name: 'What it would do' })
        await expect(preview).toContainText('Line 4, Date of birth: This is no date of birth.')
        await expect(preview).toContainText('One line cannot be read and is left out.')
        if (javaScriptEnabled && said) await expectAccessibleInDarkToo(page)
        if (said === null) {
          await expect(preview).toContainText('Nobody is new.')
          await expect(preview).toContainText('2 are here already')
        } else {
          await expect(preview).toContainText('2 patients are new.')
          await page.getByRole('button', { name: 'Add 2 patients' }).click()
          await expect(page.getByText(said)).toBeVisible()
        }
      }
      await page.goto('/patients')
      await search(page, family)
      await expect(page.locator('tbody').getByRole('row')).toHaveCount(2)
      await expect(rowOf(page, 'Bé')).toContainText('Jul 4, 1960')
    })
  })
}
