import { passwords } from '../support/passwords'
import { signInByForm, typeBirthday } from '../support/sign-in'
import { staff } from '../support/staff'
import { startPage, typeWho } from '../support/start-page'
import { asOpened, everybody, type PageEntry, press } from './page-entry'

const homes = { patient: '/my', reception: '/patients', clinician: '/worklist', lead: '/worklist' } as const
const home = (role: keyof typeof homes) => ({ goesTo: homes[role] })
const atHome = {
  patient: home('patient'),
  carer: home('patient'),
  reception: home('reception'),
  clinician: home('clinician'),
  lead: home('lead'),
  'other clinic': home('clinician'),
}

/** Those that nobody has to sign in for. */
export const pagesOfAnyone: readonly PageEntry[] = [
  {
    file: 'app/page.tsx',
    address: () => '/',
    as: 'nobody',
    meets: { 'signed out': 'sign-in', ...atHome },
    states: asOpened,
  },
  {
    file: 'app/sign-in/page.tsx',
    address: () => '/sign-in',
    as: 'nobody',
    meets: { ...atHome, 'signed out': 'sees', patient: 'sees', carer: 'sees' },
    states: {
      ...asOpened,
      refused: async ({ page }) => {
        await signInByForm(page, staff.millbrook.reception, passwords.wrong)
        await page.getByRole('main').getByRole('alert').waitFor()
      },
    },
  },
  {
    file: 'app/sign-in/forgot/page.tsx',
    address: () => '/sign-in/forgot',
    as: 'nobody',
    meets: everybody('sees'),
    states: {
      ...asOpened,
      sent: async ({ page }) => {
        await page.goto('/sign-in/forgot?sent=yes')
        await page.getByText('a link is on its way there').waitFor()
      },
    },
  },
  // What somebody sees there whose password was right is walked in tests/e2e/desktop/one-time-codes.spec.ts.
  ...['code', 'set-up'].map((step): PageEntry => ({
    file: `app/sign-in/${step}/page.tsx`,
    address: () => `/sign-in/${step}`,
    as: 'nobody',
    meets: { 'signed out': 'sign-in', ...atHome },
    states: asOpened,
  })),
  {
    // How it looks before there is a clinic is walked in tests/e2e/desktop/set-up.spec.ts.
    file: 'app/set-up/page.tsx',
    address: () => '/set-up',
    as: 'nobody',
    meets: everybody('not there'),
    states: asOpened,
  },
  {
    // What a link that opens shows is walked in tests/e2e/desktop/staff.spec.ts.
    file: 'app/join/[token]/page.tsx',
    address: () => '/join/cut-short',
    as: 'nobody',
    meets: everybody('sees'),
    states: asOpened,
  },
  {
    // What a link that opens shows is walked in tests/e2e/desktop/own-email.spec.ts.
    file: 'app/address/[token]/page.tsx',
    address: () => '/address/cut-short',
    as: 'nobody',
    meets: everybody('sees'),
    states: {
      ...asOpened,
      'taken back': async ({ page }) => {
        await page.goto('/address/done?did=take-back')
        await page.getByText('a link to choose a new password').waitFor()
      },
    },
  },
  {
    file: 'app/i/[token]/page.tsx',
    address: ({ link }) => new URL(link).pathname,
    as: 'nobody',
    meets: everybody('sees'),
    states: {
      ...asOpened,
      'a date that is not theirs': async ({ page, patient }) => {
        await typeBirthday(page, { ...patient.born, year: '1966' })
        await page.getByRole('main').getByRole('alert').waitFor()
      },
      'a link that does not open': async ({ page }) => {
        await page.goto('/i/cut-short')
        await page.getByRole('heading', { level: 1, name: 'This link does not open' }).waitFor()
      },
    },
  },
  {
    // What it says to whoever types nonsense, and what comes of it: tests/e2e/phone/start-page.spec.ts.
    file: 'app/c/[address]/page.tsx',
    address: () => startPage,
    as: 'nobody',
    meets: everybody('sees'),
    states: {
      ...asOpened,
      refused: async (stage) => {
        await stage.page.getByLabel('Patient’s first name').fill('Alex')
        await press('Continue')(stage)
      },
      'begun on this device': async ({ page, patient }) => {
        await typeWho(page, patient, 'en')
        await page.getByRole('button', { name: 'Continue' }).click()
        await page.getByRole('heading', { level: 1, name: /^Before you start/ }).waitFor()
        await page.goto(startPage)
        await page.getByText('A form was begun on this device').waitFor()
      },
      'an address that nobody has': async ({ page }) => {
        await page.goto('/c/nobody-has-it')
        await page.getByRole('heading', { level: 1, name: 'No form can be started here now' }).waitFor()
      },
    },
  },
  // What a paper opens is walked in tests/e2e/phone/paper.spec.ts.
  ...['', '/handout'].map((below): PageEntry => ({
    file: `app/p/[token]${below}/page.tsx`,
    address: () => `/p/cut-short${below}`,
    as: 'nobody',
    meets: everybody('sees'),
    states: asOpened,
  })),
  {
    file: 'app/unsubscribe/[token]/page.tsx',
    address: ({ mailSwitch }) => new URL(mailSwitch).pathname,
    as: 'nobody',
    meets: everybody('sees'),
    states: {
      ...asOpened,
      'switched off': async ({ page }) => {
        await page.getByRole('button', { name: 'Stop these e-mails' }).click()
        await page.getByText('They are stopped.').waitFor()
      },
    },
  },
]
