import { expectAccessibleInDarkToo } from '../support/accessible'
import { openLink } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'

const [moving, stretches, lifting] = [
  'Keep moving: the first 2 weeks',
  'Stretch and strength plan',
  'Lifting and carrying',
] as const
const [sciatica, tablets] = ['Sciatica: pain down one leg', 'Pain tablets: how to use them safely'] as const

test('from a row of the worklist three handouts are sent with five presses, and the list is as it was', async ({
  page,
  desk,
  signIn,
}) => {
  const { familyName } = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/worklist?show=unclaimed&q=${familyName}`)
  let presses = 0
  const press = async (what: ReturnType<typeof page.getByRole>) => {
    presses += 1
    await what.click()
  }
  await press(page.getByRole('row').getByRole('link', { name: 'Give handouts to' }))
  const offered = page.getByRole('group', { name: 'Handouts to send' }).getByRole('checkbox')
  await expect(offered.first()).toBeVisible()
  await expectAccessibleInDarkToo(page)
  for (const title of [moving, stretches, lifting]) await press(page.getByRole('checkbox', { name: title }))
  await press(page.getByRole('button', { name: 'Send', exact: true }))
  await expect(page.getByText(`Done: the handouts were sent to ${familyName}`)).toBeVisible()
  expect(presses).toBe(5)
  await expect(page).toHaveURL(new RegExp(`/worklist\\?show=unclaimed&q=${familyName}$`))
  await expect(page.getByRole('row').getByRole('link', { name: familyName }).first()).toBeFocused()
  await page.getByRole('row').getByRole('link', { name: 'Give handouts to' }).click()
  for (const title of [moving, stretches, lifting])
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('Not opened yet')
})

test('from an open case three handouts are sent with four presses, and the first that are suggested with two', async ({
  page,
  desk,
  signIn,
}) => {
  await signIn(staff.harbor.clinician)
  const sent = page.getByText('Done: what you sent stands on the patient’s own page.')
  const offered = page.getByRole('group', { name: 'Handouts to send' })
  const openCase = async () => {
    const { caseId } = await desk.newPatient({ upTo: 'sent' })
    await page.goto(`/cases/${caseId}`)
    const begun = performance.now()
    let presses = 0
    const press = async (what: ReturnType<typeof page.getByRole>) => {
      presses += 1
      await what.click()
    }
    /** The seconds are told, and nothing is held to them: a machine is not a clinician. */
    const count = () => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1)
      console.log(`Three handouts from an open case: ${String(presses)} presses, ${seconds} s`)
      return presses
    }
    return { press, count }
  }

  const byHand = await openCase()
  for (const title of [moving, stretches, lifting]) await byHand.press(offered.getByRole('checkbox', { name: title }))
  await byHand.press(page.getByRole('button', { name: 'Send', exact: true }))
  await expect(sent).toBeVisible()
  expect(byHand.count()).toBe(4)
  // Each is a line of what is taken along to another record.
  await page.getByText('Summary as plain text').click()
  await expect(page.getByLabel('To paste into another record')).toHaveValue(
    new RegExp(`\n- ${lifting} \\(version \\d+\\): Sent .+ by Dr\\. Amara Okafor\\. Not opened yet\n`),
  )

  const asSuggested = await openCase()
  const suggested = await offered
    .getByRole('listitem')
    .filter({ hasText: 'Suggested:', hasNotText: 'Think first' })
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map(({ id }) => id))
  expect(suggested.length).toBeGreaterThan(3)
  await asSuggested.press(page.getByRole('button', { name: 'Tick the first 3 suggested' }))
  expect(
    await offered.getByRole('checkbox', { checked: true }).evaluateAll((boxes) => boxes.map(({ id }) => id)),
  ).toEqual(suggested.slice(0, 3))
  await asSuggested.press(page.getByRole('button', { name: 'Send', exact: true }))
  await expect(sent).toBeVisible()
  expect(asSuggested.count()).toBe(2)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a starred handout stands first, in the library and where it is given', async ({ page, desk, signIn }) => {
      const { patientId } = await desk.newPatient({ upTo: 'link' })
      await signIn(javaScriptEnabled ? staff.harbor.clinician : staff.harbor.lead)
      await page.goto('/handouts')
      const star = page.getByRole('button', { name: `Star ${lifting}` })
      await star.press('Enter')
      await expect(star).toHaveAttribute('aria-pressed', 'true')
      await expect(page.getByRole('button', { name: /^Star / }).first()).toHaveAccessibleName(`Star ${lifting}`)
      if (javaScriptEnabled) await expect(star).toBeFocused()
      await page.goto(`/patients/${patientId}/give`)
      const offered = page.getByRole('group', { name: 'Handouts to send' })
      await expect(offered.getByRole('checkbox').first()).toHaveAttribute('id', 'assign-h9')
      await expect(offered.getByRole('listitem').first()).toContainText('Starred by you')
      // Printed for somebody whom nothing reaches, it says whose it is and whom to call.
      await page.goto('/handouts/h9')
      const letterhead = page.getByText(/^Harbor Street Spine Clinic · \(\d{3}\)/)
      await expect(letterhead).toBeHidden()
      await page.emulateMedia({ media: 'print' })
      await expect(letterhead).toBeVisible()
      await page.emulateMedia({ media: null })
      await page.goto('/handouts')
      await star.click()
      await expect(star).toHaveAttribute('aria-pressed', 'false')
    })

    test('a tick covers what stood beside it: what came since is said in words, under what was typed', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const { caseId } = await desk.newPatient({ upTo: 'sent', answers: { 'nsaid-cautions': ['kidney-disease'] } })
      await signIn(staff.harbor.clinician)
      await page.goto(`/cases/${caseId}/give`)
      const thoughtOf = page.getByRole('checkbox', { name: 'I have thought of what speaks against what I ticked' })
      const line = page.getByLabel('A personal line')
      const ticked = [tablets, stretches].map((name) => page.getByRole('checkbox', { name }).first())
      for (const each of ticked) await each.check()
      await thoughtOf.check()
      await line.fill('As we said.')

      const elsewhere = await newContext()
      await signIn(staff.harbor.colleague, elsewhere)
      const theirs = await elsewhere.newPage()
      await theirs.goto(`/cases/${caseId}`)
      await theirs.getByText('Change the tier').click()
      await theirs.getByLabel('New tier').selectOption('Urgent')
      await theirs.getByLabel('Reason', { exact: true }).selectOption('Examined the patient')
      await theirs.getByRole('button', { name: 'Change tier' }).click()
      await expect(theirs).toHaveTitle(/, Urgent · Keel$/)

      await page.getByRole('button', { name: 'Send', exact: true }).click()
      const refusal = page.getByRole('main').getByRole('alert').getByRole('link')
      await expect(refusal).toContainText('More speaks against this than stood here: Is at a tier that asks for a look')
      await expect(refusal).not.toContainText('stop list')
      for (const each of ticked) await expect(each).toBeChecked()
      await expect(line).toHaveValue('As we said.')
      await expect(thoughtOf).not.toBeChecked()
      await expect(page.getByRole('listitem').filter({ hasText: stretches })).toContainText('Think first: Is at a tier')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await refusal.click()
      await expect(thoughtOf).toBeFocused()
      await thoughtOf.check()
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      // The list names whom it shows: among hundreds of cases this one may stand on a later page.
      await expect(page.getByText('Done: the handouts were sent')).toBeVisible()
    })

    test('what a handout sends its reader to goes with it, and opens from it', async ({
      page,
      desk,
      signIn,
      newContext,
    }) => {
      const patient = await desk.newPatient({ upTo: 'link' })
      await signIn(staff.harbor.clinician)
      await page.goto(`/patients/${patient.patientId}/give`)
      const along = page.getByRole('checkbox', { name: `With it, because it speaks of it: ${tablets}` })
      await expect(along).toBeHidden()
      await page.getByRole('checkbox', { name: sciatica }).check()
      await expect(along).toBeChecked()
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      await expect(page).toHaveURL(/done=given/)
      const home = await newContext()
      const theirs = await home.newPage()
      await openLink(theirs, patient)
      await theirs.goto('/my')
      await theirs.getByRole('button', { name: new RegExp(sciatica) }).click()
      const read = theirs.getByRole('region', { name: 'Read this one too' })
      await read.getByRole('button', { name: tablets }).click()
      await expect(theirs.getByRole('heading', { level: 1, name: tablets })).toBeVisible()
    })

    test('what is given by itself brings what it sends its reader to, where nothing speaks against it', async ({
      page,
      desk,
    }) => {
      await openLink(page, await desk.newPatient({ upTo: 'sent' }))
      await page.getByRole('button', { name: /What a back spasm is/ }).click()
      const read = page.getByRole('region', { name: 'Read this one too' })
      await read.getByRole('button', { name: tablets }).click()
      await expect(page.getByRole('heading', { level: 1, name: tablets })).toBeVisible()
    })

    test('what is ticked is given and comes to be printed with one press', async ({ page, desk, signIn }) => {
      const { caseId } = await desk.newPatient({ upTo: 'sent' })
      const { patientId } = await desk.newPatient({ upTo: 'link' })
      await signIn(staff.harbor.clinician)
      for (const [from, titles] of [
        [`/cases/${caseId}/give`, [moving, lifting]],
        [`/patients/${patientId}/give`, [stretches]],
        [`/cases/${caseId}`, [stretches]],
      ] as const) {
        await page.goto(from)
        for (const title of titles) await page.getByRole('checkbox', { name: title }).check()
        // What was to go later is handed over now.
        await page.getByLabel('In 2 weeks').check()
        await page.getByRole('button', { name: 'Send now and print' }).click()
        await expect(page).toHaveURL(/\/given\/[\w-]+\?with=all$/)
        await expect(page.getByRole('article').getByRole('heading', { level: 2, name: titles[0] })).toBeVisible()
        await expect(page.getByRole('img', { name: 'A square code that opens this handout' })).toHaveCount(
          titles.length,
        )
      }
      await page.goto(`/cases/${caseId}`)
      const told = page.getByRole('listitem').filter({ hasText: `Printed “${lifting}”` })
      await expect(told).toContainText('Dr. Amara Okafor')
      await expect(page.getByText(`Printed “${stretches}”`)).toHaveCount(1)
    })

    test('whoever has no case is given handouts from their page, which the line of time tells', async ({
      page,
      desk,
      signIn,
    }) => {
      const { patientId } = await desk.newPatient({ upTo: 'link' })
      await signIn(staff.harbor.clinician)
      await page.goto(`/patients/${patientId}`)
      await page.getByRole('link', { name: 'Give handouts' }).click()
      await expect(page.getByText('No form yet')).toBeVisible()
      // The title of the page before goes a moment after its content.
      await expect(page).toHaveTitle(/^Give handouts/)
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Please choose at least one handout.')
      const ownLine = page.getByRole('listitem').filter({ hasText: stretches }).getByText('A line for this one')
      await expect(ownLine).toBeHidden()
      for (const title of [moving, stretches]) await page.getByRole('checkbox', { name: title }).check()
      await page.getByLabel('A personal line').fill('For this week.')
      await ownLine.click()
      await page.getByLabel(`Line for “${stretches}”`).fill('From Monday.')
      if (javaScriptEnabled) await expectAccessibleInDarkToo(page)
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      await expect(page.getByText('Done: the handouts were sent.')).toBeVisible()
      const sent = page.getByRole('region', { name: 'Handouts' }).getByRole('listitem')
      await expect(sent.filter({ hasText: moving })).toContainText('For this week.')
      await expect(sent.filter({ hasText: stretches })).toContainText('From Monday.')
      await page.goto(`/patients/${patientId}/history`)
      await expect(page.getByText(`Sent the handout “${moving}”`)).toBeVisible()
      await expect(page.getByText('Without a case')).toHaveCount(2)
      await page.goto(`/patients/${patientId}/give`)
      await page.getByRole('button', { name: 'Take back' }).first().click()
      await expect(page.getByText('Done: the handout was taken back')).toBeVisible()
    })
  })
}

test('whoever has an open case is given them there', async ({ page, desk, signIn }) => {
  const { patientId, caseId } = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/patients/${patientId}/give`)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await page.getByRole('link', { name: 'Give in the open case' }).click()
  await expect(page).toHaveURL(new RegExp(`/cases/${caseId}`))
  await expect(page.getByRole('heading', { name: 'Handouts' })).toBeVisible()
})

test('what is planned for a later day stands on the case, is closed with it, sent before its day and taken back', async ({
  page,
  desk,
  signIn,
}) => {
  const { caseId } = await desk.newPatient({ upTo: 'sent' })
  await signIn(staff.harbor.clinician)
  await page.goto(`/cases/${caseId}/give`)
  await page.getByRole('checkbox', { name: moving }).check()
  await page.getByRole('checkbox', { name: stretches }).check()
  await expect(page.getByLabel('Day', { exact: true })).toBeHidden()
  await page.getByRole('radio', { name: 'On a day' }).press('Space')
  await page.getByLabel('Day', { exact: true }).fill('2020-01-01')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Choose a day that is still to come.')
  await expect(page.getByRole('checkbox', { name: moving })).toBeChecked()
  await page.getByRole('radio', { name: 'In 2 weeks' }).check()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page).toHaveURL(/\/worklist/)

  await page.goto(`/cases/${caseId}`)
  const later = page.getByRole('region', { name: 'To go later' })
  await expect(later.getByRole('listitem')).toHaveCount(2)
  await expect(later.getByRole('listitem').first()).toContainText('if nothing speaks against it')
  await expectAccessibleInDarkToo(page)
  await page.getByText('Close the case', { exact: true }).first().click()
  await expect(page.getByText('2 handouts are to go later.')).toBeVisible()
  const [first, second] = [moving, stretches].map((title) => later.getByRole('listitem').filter({ hasText: title }))
  await first?.getByRole('button', { name: 'Send now' }).click()
  await expect(page.getByText('Done: what you sent stands on the patient’s own page.')).toBeVisible()
  await second?.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByText('Done: it does not go.')).toBeVisible()
  await expect(later).toBeHidden()
  await expect(page.getByText(`Took back “${stretches}”, which was to go later`)).toBeVisible()
})
