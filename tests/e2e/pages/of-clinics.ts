import type { Page } from 'playwright/test'
import { staff } from '../support/staff'
import { asOpened, type Differs, everybody, type PageEntry, press, sent } from './page-entry'

const followTo = async (page: Page, link: string, to: string) => {
  await page.getByRole('link', { name: link }).click()
  await page.getByText(to).first().waitFor()
}

const clinic = (file: string, address: PageEntry['address'], { meets, ...differs }: Differs = {}): PageEntry => ({
  file: `app/(clinic)/${file}/page.tsx`,
  address,
  as: staff.harbor.lead,
  states: asOpened,
  ...differs,
  meets: { ...everybody('sees'), 'signed out': 'sign-in', patient: 'sign-in', carer: 'sign-in', ...meets },
})
const leadsAlone = { reception: 'not there', clinician: 'not there', 'other clinic': 'not there' } as const
const cliniciansAlone = { reception: 'not there' } as const
const ofThisClinic = { 'other clinic': 'not there' } as const

export const pagesOfClinics: readonly PageEntry[] = [
  clinic('worklist', () => '/worklist', { meets: cliniciansAlone }),
  clinic('worklist/views', () => '/worklist/views?show=mine&tier=URGENT', {
    meets: cliniciansAlone,
    states: { ...asOpened, refused: press('Save the view') },
  }),
  clinic('cases/[caseId]', ({ caseId }) => `/cases/${caseId}`, {
    wish: sent,
    meets: { ...cliniciansAlone, ...ofThisClinic },
    as: staff.harbor.clinician,
  }),
  clinic('cases/[caseId]/plan', ({ caseId }) => `/cases/${caseId}/plan`, {
    wish: sent,
    meets: { ...cliniciansAlone, ...ofThisClinic },
    as: staff.harbor.clinician,
    states: { ...asOpened, refused: press('Send the plan') },
  }),
  clinic('cases/[caseId]/give', ({ caseId }) => `/cases/${caseId}/give`, {
    wish: sent,
    meets: { ...cliniciansAlone, ...ofThisClinic },
    as: staff.harbor.clinician,
  }),
  // A colleague's, as a lead has it, is walked in tests/e2e/phone/hand-over.spec.ts.
  clinic('colleagues/[staffId]', () => '/colleagues/me', {
    meets: cliniciansAlone,
    as: staff.harbor.clinician,
  }),
  clinic('patients', () => '/patients'),
  clinic('patients/new', () => '/patients/new', { states: { ...asOpened, refused: press('Add patient') } }),
  clinic('patients/import', () => '/patients/import', {
    states: { ...asOpened, refused: press('Look at the file') },
  }),
  clinic('patients/[patientId]', ({ patientId }) => `/patients/${patientId}`, {
    meets: ofThisClinic,
    as: staff.harbor.reception,
  }),
  clinic('patients/[patientId]/plan', ({ patientId }) => `/patients/${patientId}/plan`, {
    meets: { ...cliniciansAlone, ...ofThisClinic },
  }),
  clinic('patients/[patientId]/give', ({ patientId }) => `/patients/${patientId}/give`, {
    meets: { ...cliniciansAlone, ...ofThisClinic },
  }),
  clinic('patients/[patientId]/merge', ({ patientId }) => `/patients/${patientId}/merge`, {
    meets: { ...cliniciansAlone, ...ofThisClinic },
    as: staff.harbor.clinician,
  }),
  clinic('patients/[patientId]/export', ({ patientId }) => `/patients/${patientId}/export`, {
    meets: { ...leadsAlone, ...ofThisClinic },
  }),
  clinic('patients/[patientId]/erase', ({ patientId }) => `/patients/${patientId}/erase`, {
    meets: { ...leadsAlone, ...ofThisClinic },
    states: { ...asOpened, refused: press('Erase for good') },
  }),
  clinic('patients/[patientId]/history', ({ patientId }) => `/patients/${patientId}/history`, {
    wish: sent,
    meets: { ...cliniciansAlone, ...ofThisClinic },
    as: staff.harbor.clinician,
  }),
  clinic('given/[assignmentId]', ({ assignmentId }) => `/given/${assignmentId}`, {
    wish: sent,
    meets: { ...cliniciansAlone, ...ofThisClinic },
    as: staff.harbor.clinician,
  }),
  clinic('rules/[rule]', () => '/rules/ces-saddle', { meets: cliniciansAlone, as: staff.harbor.clinician }),
  clinic('handouts', () => '/handouts', { meets: cliniciansAlone }),
  clinic('handouts/[handout]', () => '/handouts/h2', {
    meets: cliniciansAlone,
    states: {
      ...asOpened,
      'in another language': async ({ page }) => {
        await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Spanish' }).click()
        await page.getByRole('heading', { level: 1 }).locator('[lang=es]').waitFor()
      },
    },
  }),
  clinic('handouts/[handout]/versions', () => '/handouts/h2/versions?of=8', { meets: cliniciansAlone }),
  clinic('handouts/writing/[handoutId]', ({ draftId }) => `/handouts/writing/${draftId}`, {
    wish: { hasDraft: true },
    meets: { ...cliniciansAlone, ...ofThisClinic },
    states: {
      ...asOpened,
      'what it is': ({ page }) => followTo(page, 'For your colleagues', 'What it is, in one sentence'),
      'what is to do': ({ page }) => followTo(page, 'Read and publish', 'To do before a colleague reads it'),
      'too long': async ({ page }) => {
        await page.getByLabel('Title').fill('x'.repeat(200))
        await page.getByRole('button', { name: 'Save' }).click()
        await page.getByRole('main').getByRole('alert').first().waitFor()
      },
    },
  }),
  clinic('insights', () => '/insights', { meets: leadsAlone }),
  clinic('insights/routine', () => '/insights/routine', { meets: leadsAlone }),
  clinic('audit', () => '/audit', {
    meets: leadsAlone,
    states: {
      ...asOpened,
      'of one patient': async ({ page, patient }) => {
        await page.goto(`/audit?patient=${patient.patientId}`)
        await page.getByRole('heading', { level: 1, name: /^Who saw the record of/ }).waitFor()
      },
      'nothing there': async ({ page }) => {
        await page.goto('/audit?to=2001-01-01&q=nobody')
        await page.getByText('Nothing is in the log for this').waitFor()
      },
    },
  }),
  clinic('audit/openings', () => '/audit/openings', { meets: leadsAlone }),
  clinic('restricted/[patientId]', ({ patientId }) => `/restricted/${patientId}`, {
    wish: { isRestricted: true },
    meets: ofThisClinic,
    as: staff.harbor.clinician,
    states: { ...asOpened, refused: press('Open for this reason') },
  }),
  clinic('settings', () => '/settings', {
    meets: leadsAlone,
    states: {
      ...asOpened,
      refused: async (stage) => {
        await stage.page.getByRole('textbox', { name: 'Name', exact: true }).fill('')
        await press('Save the settings')(stage)
      },
    },
  }),
  clinic('settings/erased', () => '/settings/erased', { meets: leadsAlone }),
  clinic('settings/on-call', () => '/settings/on-call', { meets: leadsAlone }),
  clinic('settings/groups', () => '/settings/groups', {
    meets: leadsAlone,
    states: { ...asOpened, refused: press('Save the group') },
  }),
  clinic('settings/retention', () => '/settings/retention', { meets: leadsAlone }),
  clinic('settings/templates', () => '/settings/templates', {
    meets: leadsAlone,
    states: { ...asOpened, refused: press('Save the template') },
  }),
  clinic('settings/exercise-plans', () => '/settings/exercise-plans', {
    meets: leadsAlone,
    states: {
      ...asOpened,
      'with exercises of Keel': ({ page }) => followTo(page, 'Weeks 1 and 2: loosen', 'Seconds held'),
      refused: press('Save the plan'),
    },
  }),
  clinic('settings/staff', () => '/settings/staff', {
    meets: leadsAlone,
    states: { ...asOpened, refused: press('Send the invitation') },
  }),
  clinic('settings/staff/[staffId]', ({ colleagueId }) => `/settings/staff/${colleagueId}`, {
    meets: { ...leadsAlone, ...ofThisClinic },
  }),
  clinic('account', () => '/account', {
    as: staff.millbrook.reception,
    states: { ...asOpened, refused: press('Change the password') },
  }),
  clinic('account/codes', () => '/account/codes', {
    as: staff.millbrook.reception,
    states: { ...asOpened, refused: press('Save and go on') },
  }),
  // Asked for and confirmed, where a mail server is set, it is walked in tests/e2e/desktop/own-email.spec.ts.
  clinic('account/email', () => '/account/email', { as: staff.millbrook.reception }),
  clinic('account/passkeys', () => '/account/passkeys', {
    as: staff.millbrook.reception,
    states: { ...asOpened, refused: press('Add a passkey') },
  }),
  // Switched on, and a call heard, in tests/e2e/desktop/on-call.spec.ts.
  clinic('account/devices', () => '/account/devices', { as: staff.millbrook.clinician, meets: cliniciansAlone }),
  clinic('settings/outbox', () => '/settings/outbox', { meets: leadsAlone }),
  clinic('settings/outbox/[messageId]', ({ messageId }) => `/settings/outbox/${messageId}`, {
    wish: { hasMessage: true },
    meets: { ...leadsAlone, ...ofThisClinic },
  }),
]
