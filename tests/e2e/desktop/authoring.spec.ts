import type { Page } from 'playwright/test'
import { naughty } from '../../support/naughty'
import { expectAccessibleInDarkToo } from '../support/accessible'
import { holdScripts } from '../support/late-scripts'
import { newLead } from '../support/new-lead'
import { openLink, signInByForm } from '../support/sign-in'
import { staff } from '../support/staff'
import { expect, test } from '../support/test'
import { words } from '../support/words'

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const question = (ask: string, right: string, wrong: string, model: string, told = '') =>
  `[[question]]\n${ask}\n+ ${right}\n- ${wrong}\n= ${model}\n> ${told}\n[[end]]`
const part = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name }).click()

/** It may stand there that something was saved before: the reply to this one is waited for. */
const save = async (page: Page) => {
  const kept = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await kept
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
}

const writeWords = async (page: Page, name: string, text: string) => {
  await page.getByLabel('Title').fill(name)
  await page.getByLabel('Text', { exact: true }).fill(text)
  await save(page)
}

interface Lesson {
  readonly wrong: string
  readonly right: string
  readonly model: string
  /** Where the answer is told. */
  readonly told: string
  readonly send: string
  readonly goTo: string
  readonly isRight: string
}

async function understand(page: Page, { wrong, right, model, told, send, goTo, isRight }: Lesson) {
  await page.getByLabel(wrong).check()
  await page.getByRole('button', { name: send }).click()
  await expect(page.getByText(model, { exact: true })).toBeVisible()
  await expect(page.getByText(isRight)).toHaveCount(0)
  await page.getByRole('link', { name: goTo }).click()
  await expect(page.getByText(told)).toBeInViewport()
  await page.getByLabel(right).check()
  await page.getByRole('button', { name: send }).click()
  await expect(page.getByText(isRight)).toBeVisible()
  await expect(page.getByRole('button', { name: send })).toHaveCount(0)
}

test('from a lead’s first word to a patient who has understood, in two languages', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  test.slow()
  const patient = await desk.newPatient({ upTo: 'sent', locale: 'es' })
  const neighbor = await desk.newPatient({ upTo: 'sent' })
  const name = `Pool ${patient.familyName}`
  await signIn(staff.harbor.lead)
  await page.goto('/handouts')
  await page.getByRole('button', { name: 'Write a handout' }).click()
  await expect(title(page, 'A new handout')).toBeVisible()

  // As it is typed it stands beside, as a patient will see it, with what is to be mended.
  await page.getByLabel('Text', { exact: true }).fill('**Walk in the pool.**\n\n[[picture: moon]]')
  const preview = page.getByRole('region', { name: 'As a patient sees it' })
  await expect(preview.getByText('There is no picture “moon”.')).toBeVisible()
  await expect(preview.getByRole('heading', { name: 'Get help now' })).toBeVisible()
  await page.getByLabel('Text', { exact: true }).fill('**Walk in the pool.**')
  await page.getByLabel('Exercise', { exact: true }).selectOption('Knee hug')
  await page.getByRole('button', { name: 'Put in: Exercise' }).click()
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(/pool\.\*\*\n\n\[\[exercise: knee-hug\]\]/)
  await expect(preview.getByRole('img', { name: /A hand draws one knee/ })).toBeVisible()
  const english = question('Your leg is numb. What now?', 'I call.', 'I swim on.', 'Call us.', 'Walk in')
  await writeWords(page, name, `**Walk in the pool.**\n\n[[exercise: knee-hug]]\n\n${english}`)

  await part(page, /^Spanish/)
  // What nobody has translated yet stands beside, and is named once somebody began.
  const original = page.getByRole('group', { name: 'English, as it is saved' })
  await expect(original).toContainText('[[exercise: knee-hug]]')
  await page.getByLabel('Text', { exact: true }).fill('**Camine en la piscina.**')
  await expect(page.getByText(/^English, as it is saved: \d+ parts are not here yet/)).toBeVisible()
  await expect(original.getByText('Not here yet').first()).toBeVisible()
  const asked = 'Tiene la pierna dormida. ¿Qué hace?'
  const spanish = question(asked, 'Llamo.', 'Sigo nadando.', 'Llámenos.', 'Camine')
  await writeWords(page, `Piscina ${patient.familyName}`, `**Camine en la piscina.**\n\n${spanish}`)

  await part(page, /^For your colleagues/)
  await page.getByLabel('What it is, in one sentence').fill('Walking in water')
  await page.getByLabel('Words that patients use for it').fill('swim piscina')
  await page.getByLabel('Where this comes from').fill('Our own')
  await save(page)
  await part(page, /^Read and publish/)
  await page.getByRole('button', { name: 'Ask a colleague to read it' }).click()
  await expect(page.getByText('You wrote in it, so you cannot be that person.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'I have read it: publish' })).toHaveCount(0)

  // A second lead reads it.
  const second = await newContext()
  const reader = await second.newPage()
  await reader.goto('/sign-in')
  await signInByForm(reader, (await newLead()).email)
  await expect(reader.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await reader.goto('/handouts')
  const waiting = reader.getByRole('listitem').filter({ hasText: name })
  await expect(waiting.getByText('Waits for a second reader')).toBeVisible()
  await waiting.getByRole('link').click()
  await part(reader, /^Spanish/)
  await expect(reader.getByText('Camine en la piscina.', { exact: true })).toBeVisible()
  await part(reader, /^Read and publish/)
  await reader.getByRole('button', { name: 'I have read it: publish' }).click()
  await expect(reader).not.toHaveURL(/writing/)
  await expect(title(reader, name)).toBeVisible()

  // A clinician finds it by a patient's word, and sends it from the case.
  const third = await newContext()
  await signIn(staff.harbor.clinician, third)
  const clinician = await third.newPage()
  const library = clinician.getByRole('region', { name: 'Handouts' })
  for (const { caseId } of [patient, neighbor]) {
    await clinician.goto(`/cases/${caseId}`)
    await library.getByText(/ the library \(/).click()
    await library.getByRole('searchbox').fill('piscina')
    await library.getByRole('checkbox', { name }).check()
    await library.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(library.getByText(name).first()).toBeVisible()
  }

  // Each at home, in their own language: the question is answered wrong, the part that tells it read again, and then right.
  const home = await newContext({ locale: 'es' })
  const theirs = await home.newPage()
  await openLink(theirs, patient, 'es')
  await theirs.getByRole('button', { name: new RegExp(`Piscina ${patient.familyName}`) }).click()
  await expect(title(theirs, `Piscina ${patient.familyName}`)).toBeVisible()
  await theirs.getByRole('button', { name: 'He leído esto' }).click()
  await understand(theirs, {
    ...{ wrong: 'Sigo nadando.', right: 'Llamo.', model: 'Llámenos.', told: 'Camine en la piscina.' },
    ...{ send: 'Enviar mi respuesta', goTo: 'Ir a la parte que lo dice', isRight: 'Así es.' },
  })
  await theirs.getByRole('button', { name: words.es.other }).click()
  await expect(title(theirs, name)).toBeVisible()
  await expect(theirs.getByText('Walk in the pool.')).toBeVisible()

  const other = await newContext()
  const hers = await other.newPage()
  await openLink(hers, neighbor)
  await hers.getByRole('button', { name: new RegExp(name) }).click()
  await expect(title(hers, name)).toBeVisible()
  await hers.getByRole('button', { name: 'I have read this' }).click()
  await understand(hers, {
    ...{ wrong: 'I swim on.', right: 'I call.', model: 'Call us.', told: 'Walk in the pool.' },
    ...{ send: 'Send my answer', goTo: 'Go to the part that says this', isRight: 'That is right.' },
  })

  for (const [caseId, second] of [
    [patient.caseId, 'Llamo.'],
    [neighbor.caseId, 'I call.'],
  ]) {
    await clinician.goto(`/cases/${String(caseId)}`)
    await expect(library.getByRole('listitem').filter({ hasText: name }).first()).toContainText(String(second))
    await expect(clinician.getByText('Answered right at the second try, after reading again')).toBeVisible()
  }
  await page.goto('/handouts')
  await page.getByRole('link', { name, exact: true }).click()
  const understood = page.getByRole('table', { name: 'How it was understood' })
  await expect(understood.getByRole('row').last().getByRole('cell')).toHaveText(['2', '2', '0', '0', '2', '2'])
  await expect(page.getByText('“I swim on.”')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('saving draws what a patient will see', async ({ page, desk, signIn }) => {
    const { draftId } = await desk.newPatient({ hasDraft: true })
    await signIn(staff.harbor.lead)
    await page.goto(`/handouts/writing/${draftId}`)
    await writeWords(page, 'Our pool', '**Walk in it.**\n\n[[exercise: knee-hug]]\n\n[[picture: moon]]')
    const preview = page.getByRole('region', { name: 'As a patient sees it' })
    await expect(preview.getByText('Walk in it.')).toBeVisible()
    await expect(preview.getByRole('img', { name: /A hand draws one knee/ })).toBeVisible()
    await expect(preview.getByText('There is no picture “moon”.')).toBeVisible()
  })
})

test('what is hard to read is marked where it stands as it is typed, and reached with one press', async ({
  page,
  desk,
  signIn,
}) => {
  const { draftId } = await desk.newPatient({ hasDraft: true })
  await signIn(staff.harbor.lead)
  await page.goto(`/handouts/writing/${draftId}`)
  const text = page.getByLabel('Text', { exact: true })
  const points = '- Walk a bit, and rest where you are.\n'.repeat(60)
  const [long, learned] = [
    `You **can** walk${' and then walk'.repeat(8)}\nwith [a friend](https://keel.example/walk).`,
    'Considerable physiological individuality matters.',
  ]
  await text.fill(`${learned}\n\n${points}\n> ${long}\n\n${points}`)
  const hard = page.getByRole('list', { name: '2 sentences are hard to read' })
  const marks = page.locator('mark')
  await expect(marks).toHaveText([learned, long])
  /** Letter upon letter: the same words in lines of the same width, as far down. */
  const layer = () =>
    text.evaluate((area: HTMLTextAreaElement) => {
      const over = area.nextElementSibling
      if (!over) return null
      const { top, bottom } = over.getBoundingClientRect()
      const isIn = (mark: Element) =>
        mark.getBoundingClientRect().top >= top && mark.getBoundingClientRect().bottom <= bottom
      return {
        isSame: over.textContent === `${area.value}\n`,
        beside: [over.clientWidth - area.clientWidth, over.scrollTop - area.scrollTop],
        seen: [...over.querySelectorAll('mark')].map(isIn),
      }
    })
  const selected = () =>
    text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    for (const [name, sentence, seen] of [
      ['with a friend', long, [false, true]],
      ['individuality matters', learned, [true, false]],
    ] as const) {
      await hard.getByRole('button', { name }).press('Enter')
      await expect(text).toBeFocused()
      expect(await selected()).toBe(sentence)
      await expect.poll(layer).toEqual({ isSame: true, beside: [0, 0], seen })
    }
  }
  await text.press('Control+End')
  await text.pressSequentially('Individuality notwithstanding, deliberate.')
  await expect(marks).toHaveCount(3)
  await expect.poll(layer).toMatchObject({ isSame: true, beside: [0, 0], seen: [false, false, true] })
  await expectAccessibleInDarkToo(page)
  await page.emulateMedia({ forcedColors: 'active' })
  const line = await marks.first().evaluate((mark) => getComputedStyle(mark).textDecorationColor)
  expect(line).not.toMatch(/, 0\)$|transparent/)
})

test('two leads at one text: nothing is overwritten unseen', async ({ page, desk, signIn, newContext }) => {
  const { draftId } = await desk.newPatient({ hasDraft: true })
  await signIn(staff.harbor.lead)
  const other = await newContext()
  await signIn(staff.harbor.lead, other)
  const theirs = await other.newPage()
  for (const each of [page, theirs]) await each.goto(`/handouts/writing/${draftId}`)
  await writeWords(page, 'Our parking', 'Mine.')
  await theirs.getByLabel('Text', { exact: true }).fill('Theirs.')
  await theirs.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(theirs.getByText('A colleague saved this part while you were writing.')).toBeVisible()
  await expect(theirs.getByText('Mine.')).toBeVisible()
  await expect(theirs.getByLabel('Text', { exact: true })).toHaveValue('Theirs.')
  await save(theirs)
  await page.reload()
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue('Theirs.')
})

test('what is typed before the scripts have come stays, and is saved', async ({ page, desk, signIn }) => {
  const { draftId } = await desk.newPatient({ hasDraft: true })
  await signIn(staff.harbor.lead)
  await page.goto(`/handouts/writing/${draftId}`)
  await writeWords(page, 'Our parking', 'Behind the house.')
  const [come, end] = await holdScripts(page)
  // The page whole, and none of its scripts: until then the browser may put back what a field held before.
  await page.reload({ waitUntil: 'domcontentloaded' })
  const [name, text] = [page.getByLabel('Title'), page.getByLabel('Text', { exact: true })]
  await name.fill('Where to park')
  await text.fill('In front of it.')
  come()
  await expect(page.getByRole('region', { name: 'As a patient sees it' }).getByText('In front of it.')).toBeVisible()
  await end()
  await save(page)
  await page.reload()
  await expect(name).toHaveValue('Where to park')
  await expect(text).toHaveValue('In front of it.')
})

test('what was published is changed, retired and brought back', async ({ page, signIn }) => {
  await signIn(staff.harbor.lead)
  await page.goto('/handouts/h2')
  await expect(page.getByText('Keel gives this one by itself')).toBeVisible()
  await page.goto('/handouts/h13')
  await page.getByRole('button', { name: 'Make your clinic’s own of it' }).click()
  await part(page, /^Read and publish/)
  await expect(page.getByRole('button', { name: 'Ask a colleague to read it' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^What is other than Keel’s own/ })).toBeVisible()
  await page.getByText('English: nothing').click()
  await page.getByText('Let this draft go').click()
  await page.getByRole('button', { name: 'Let go' }).click()
  await expect(title(page, 'Handouts')).toBeVisible()
})

test('a set is put together once, and sent with two presses', async ({ page, desk, signIn }) => {
  const patient = await desk.newPatient({ upTo: 'sent' })
  const name = `Week ${patient.familyName}`
  await signIn(staff.harbor.lead)
  await page.goto('/handouts')
  await page.getByText('Put together a new set').click()
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByRole('link', { name: 'What it is called: Please fill this in.' })).toBeVisible()
  const form = page.getByRole('group', { name: 'What is in it' }).last()
  await page.getByLabel('What it is called').last().fill(name)
  for (const each of ['Keep moving: the first 2 weeks', 'Heat and cold', 'Lifting and carrying']) {
    await form.getByLabel(each).check()
  }
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByText(name)).toBeVisible()

  await page.goto(`/cases/${patient.caseId}`)
  const library = page.getByRole('region', { name: 'Handouts' })
  await library.getByRole('button', { name: `Tick “${name}” (3)` }).click()
  await expect(library.getByRole('checkbox', { name: 'Heat and cold' })).toBeChecked()
  await library.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(library.getByRole('listitem').filter({ hasText: 'Lifting and carrying' }).first()).toContainText('Sent')
  await expect(library.getByRole('button', { name: `Tick “${name}” (3)` })).toHaveCount(0)
})

test('whatever is typed stays as it was typed, and nothing of it runs', async ({ page, desk, signIn }) => {
  const { draftId } = await desk.newPatient({ hasDraft: true })
  await signIn(staff.harbor.lead)
  await page.goto(`/handouts/writing/${draftId}`)
  const text = naughty.join('\n\n')
  const name = naughty[0] ?? ''
  await writeWords(page, name, text)
  await part(page, /^For your colleagues/)
  await page.getByLabel('What it is, in one sentence').fill(naughty[1] ?? '')
  const byPatients = page.getByLabel('Words that patients use for it')
  await byPatients.fill(naughty[3] ?? '')
  await page.getByLabel('Where this comes from').fill(naughty.slice(2, 5).join('\n'))
  await save(page)
  await expect(byPatients).toHaveValue(naughty[3] ?? '')
  await page.goto(`/handouts/writing/${draftId}`)
  await expect(page.getByLabel('Title')).toHaveValue(name)
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(text)
  const preview = page.getByRole('region', { name: 'As a patient sees it' })
  await expect(preview.getByText('DROP TABLE own_handout').first()).toBeVisible()
  await expect(
    preview.locator('a[href^="javascript"], a[href^="data"], script, iframe, [onload], [onerror]'),
  ).toHaveCount(0)
  await page.goto('/handouts')
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('in each block, the name of a set and a personal line, too, up to the patient’s page', async ({
  page,
  desk,
  signIn,
  newContext,
}) => {
  const patient = await desk.newPatient({ clinic: 'millbrook', upTo: 'sent', hasDraft: true })
  const line = naughty.slice(0, -1).join(' ')
  const [script = '', image = ''] = naughty
  // The set stays, and makes each case of its clinic longer.
  await signIn(staff.millbrook.lead)
  await page.goto(`/handouts/writing/${patient.draftId}`)
  const blocks = [
    `> ${line}`,
    `## ${script}`,
    `- ${image}`,
    `1. ${line}`,
    '[[exercise: knee-hug]]',
    question(`${script}?`, `${image}!`, `${script}.`, line),
  ]
  await writeWords(page, 'Blocks', blocks.join('\n\n'))
  const ran = (where: Page) => where.evaluate(() => 'ran' in window)
  const preview = page.getByRole('region', { name: 'As a patient sees it' })
  await expect(preview.getByText(`${image}!`)).toBeVisible()
  await expect(preview.locator('script, [onload], [onerror]')).toHaveCount(0)
  expect(await ran(page)).toBe(false)

  await page.goto('/handouts')
  await page.getByText('Put together a new set').click()
  const name = `${script} ${patient.familyName}`
  await page.getByLabel('What it is called').last().fill(name)
  await page.getByRole('group', { name: 'What is in it' }).last().getByLabel('Lifting and carrying').check()
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByText(name)).toBeVisible()
  await page.goto(`/cases/${patient.caseId}`)
  await page.getByRole('button', { name: `Tick “${name}” (1)` }).click()
  await page.getByLabel('A personal line').fill(line)
  await page.getByText('A line for this one').and(page.locator(':visible')).first().click()
  await page.getByLabel('Line for “Lifting and carrying”').fill(`${line} alone`)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByText('Done: what you sent stands on the patient’s own page.')).toBeVisible()
  await expect(page.getByText(line).first()).toBeVisible()
  expect(await ran(page)).toBe(false)

  const home = await newContext()
  const theirs = await home.newPage()
  await openLink(theirs, patient)
  await theirs.getByRole('button', { name: /Lifting/ }).click()
  await expect(theirs.getByText(line).first()).toBeVisible()
  expect(await ran(theirs)).toBe(false)
})
