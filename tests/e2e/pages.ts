import type { Page } from 'playwright/test'
import { signInByForm, typeBirthday } from './support/sign-in'
import { type StaffEmail, staff } from './support/staff'
import { startPage, typeWho } from './support/start-page'
import type { MadePatient, PatientWish } from './support/wish'

/** Whoever may come by: a patient, whoever fills it in for them, the clinic's people, and a clinician of another clinic. */
export const roles = ['signed out', 'patient', 'carer', 'reception', 'clinician', 'lead', 'other clinic'] as const
export type Role = (typeof roles)[number]

/** What a page is to somebody: theirs, not there, or a place where they are asked who they are. */
type Meets = 'sees' | 'not there' | 'sign-in' | 'open your link' | { readonly goesTo: string }

/** What a state is prepared with. The patient is the page's own, made as its entry wishes. */
export interface Stage {
  readonly page: Page
  readonly patient: MadePatient
  readonly address: string
}

export interface PageEntry {
  /** Path from the project's top, such as `app/sign-in/page.tsx`. */
  readonly file: string
  /** Where it is, for the patient that was made for it. */
  readonly address: (patient: MadePatient) => string
  /** Whom it is about, or opened by. */
  readonly wish?: PatientWish
  readonly meets: Readonly<Record<Role, Meets>>
  /** Who looks at its states. */
  readonly as: 'nobody' | 'patient' | StaffEmail
  /** Everything that it can look like: each brings the opened page there. */
  readonly states: Readonly<Record<string, (stage: Stage) => Promise<void>>>
}

const asOpened = { 'as it is opened': async () => {} }
const everybody = (meets: Meets): Record<Role, Meets> => ({
  'signed out': meets,
  patient: meets,
  carer: meets,
  reception: meets,
  clinician: meets,
  lead: meets,
  'other clinic': meets,
})
const press =
  (name: string | RegExp) =>
  async ({ page }: Stage) => {
    await page.getByRole('button', { name }).first().click()
    await page.getByRole('main').getByRole('alert').first().waitFor()
  }

const followTo = async (page: Page, link: string, to: string) => {
  await page.getByRole('link', { name: link }).click()
  await page.getByText(to).first().waitFor()
}

type Differs = Omit<Partial<PageEntry>, 'meets'> & { readonly meets?: Partial<Record<Role, Meets>> }

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

const patients = (file: string, address: PageEntry['address'], differs: Differs = {}): PageEntry => ({
  file: `app/(patient)/${file}/page.tsx`,
  address,
  as: 'patient',
  states: asOpened,
  ...differs,
  meets: { ...everybody('open your link'), patient: 'sees', carer: 'sees', ...differs.meets },
})

const draft = { upTo: 'draft', pages: 1 } as const
const sent = { upTo: 'sent' } as const
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

/** Every page file under app/. One that is not here fails tests/architecture; one that is here is opened by every role and looked at by axe. */
export const pages: readonly PageEntry[] = [
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
        await signInByForm(page, staff.millbrook.reception, 'not the password')
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
  patients('my', () => '/my', { wish: draft }),
  patients('my/begin', () => '/my/begin', { states: { ...asOpened, refused: press('Start') } }),
  patients('my/handouts/[assignmentId]', ({ assignmentId }) => `/my/handouts/${assignmentId}`, { wish: sent }),
  patients('intake/[intakeId]/[page]', ({ intakeId }) => `/intake/${intakeId}/legs`, { wish: draft }),
  patients('intake/[intakeId]/now', ({ intakeId }) => `/intake/${intakeId}/now`, {
    wish: { ...draft, answers: { 'ces-saddle': 'new' } },
    states: {
      ...asOpened,
      'after a reply': async ({ page }) => {
        await page.getByRole('button', { name: 'I am going now' }).click()
        await page.getByText(/You told us on .*I am going now/).waitFor()
      },
    },
  }),
  patients('intake/[intakeId]/check', ({ intakeId }) => `/intake/${intakeId}/check`, { wish: draft }),
  patients('intake/[intakeId]/sent', ({ intakeId }) => `/intake/${intakeId}/sent`, { wish: sent }),
]
