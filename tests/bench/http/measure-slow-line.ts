import type { Browser as Chromium, Locator, Page } from 'playwright'
import { type Figure, type Findings, median } from '../report'
import { inChromium, withPhone } from './chromium'
import { newClinic, newPatients } from './clinic'
import type { Patient } from './patient'
import { harmlessPage } from './saving'
import type { Stations } from './station'

/** What Chromium's own tools call slow 4G. */
const slow = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const slowerProcessor = 4
const turns = 3
/** Another answer than was given before. */
const [field, value] = ['onset', 'sudden']

interface Seen {
  /** How often it had to be given. */
  readonly presses: number
  readonly answer: number
  readonly saved: number
}

async function slowed(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', slow)
  await line.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
}

/** Again, where a script that starts only now takes the answer back. */
async function pressed(choice: Locator): Promise<number> {
  const page = choice.page()
  let [presses, isSent] = [0, false]
  page.on('request', (request) => (isSent ||= request.method() === 'POST'))
  while (!isSent) {
    if (!(await choice.isChecked())) {
      presses += 1
      await choice.click()
    }
    await page.waitForTimeout(50)
  }
  return presses
}

async function goneOn(page: Page, choice: Locator): Promise<number> {
  await choice.click()
  // The first is out of sight: it is there for the key that sends a form.
  // oxlint-disable-next-line typescript/no-deprecated -- a click waits for the page behind it otherwise, and that is measured
  await page.locator('button[value="continue"]').last().click({ noWaitAfter: true })
  return 1
}

/** The first answer on a page of questions that is opened for the first time, and when the clinic has it. */
function answerOnce(chromium: Chromium, { browser, intakeId }: Patient, hasScript: boolean): Promise<Seen> {
  const open = async (page: Page): Promise<Seen> => {
    await slowed(page)
    const since = performance.now()
    const path = `/intake/${intakeId}/${harmlessPage}`
    await page.goto(new URL(path, browser.address).href, { waitUntil: 'commit' })
    const choice = page.locator(`input[name="${field}"][value="${value}"]`)
    await choice.waitFor({ state: 'visible' })
    const answer = performance.now() - since
    const isSaved = hasScript
      ? page.waitForResponse((reply) => reply.request().method() === 'POST')
      : page.waitForURL((url) => url.pathname !== path, { waitUntil: 'commit' })
    const [, presses] = await Promise.all([isSaved, hasScript ? pressed(choice) : goneOn(page, choice)])
    return { answer, presses, saved: performance.now() - since }
  }
  return withPhone(chromium, browser, open, hasScript)
}

const kinds = [
  [true, ''],
  [false, ', without script'],
] as const

/** How long whoever has a slow line and a slow phone waits for the first question. */
export const measureSlowLine = ({ all }: Stations): Promise<Findings> =>
  inChromium(async (chromium) => {
    const details: Figure[] = []
    for (const { owner, keel, called } of all) {
      const clinic = await newClinic(owner, keel.address)
      for (const [hasScript, how] of kinds) {
        const seen: Seen[] = []
        for (const patient of await newPatients(clinic, turns)) {
          seen.push(await answerOnce(chromium, patient, hasScript))
        }
        const label = `slow 4G and ${String(slowerProcessor)} × slower${how}${called}`
        const note = `given ${seen.map(({ presses }) => String(presses)).join(', ')} times`
        details.push(
          { label: `${label}: first answer possible`, value: median(seen.map(({ answer }) => answer)), unit: 'ms' },
          { label: `${label}: saved`, value: median(seen.map(({ saved }) => saved)), unit: 'ms', note },
        )
      }
    }
    return { ratios: [], details }
  })
