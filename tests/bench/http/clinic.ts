import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type pg from 'pg'
import { stories } from '@/lib/content/pathways/back-pain/stories'
import { copyDrafts } from '../copies'
import { fillClinic, tidy } from '../busy-clinic'
import { Browser } from './browser'
import type { Fields } from './fields'
import { Form, isAsked } from './form'
import { answerAll, born, familyName, openLink, type Patient } from './patient'

const password = 'of the bench'

/** A clinic made from outside, through pages and tables that any version has. */
export interface Clinic {
  readonly id: string
  readonly address: string
  readonly owner: pg.Client
  readonly clinicianId: string
  readonly clinicianEmail: string
  readonly clinician: Browser
  /** Of their link. */
  readonly token: string
  /** Someone who answered every question and has not sent it. */
  readonly model: Patient
}

async function addStaff(owner: pg.Client, clinicId: string, role: string): Promise<{ id: string; email: string }> {
  const [id, email] = [randomUUID(), `${role}-${clinicId}@bench.example`]
  await owner.query(
    'INSERT INTO staff (clinic_id, id, email, name, role, password_hash) VALUES ($1, $2, $3, $4, $5, $6)',
    [clinicId, id, email, `Dr. ${role}`, role, await hash(password)],
  )
  await owner.query('INSERT INTO sign_in_name (email, clinic_id, staff_id) VALUES ($1, $2, $3)', [email, clinicId, id])
  return { id, email }
}

export async function signInStaff(address: string, email: string): Promise<Browser> {
  const browser = new Browser(address)
  const form = new Form((await browser.get('/sign-in')).text(), 'password')
  await browser.post('/sign-in', form.filled({ email: [email], password: [password] }))
  return browser
}

/** The front desk registers someone and makes their link. */
async function invite(desk: Browser): Promise<string> {
  const newcomer = new Form((await desk.get('/patients/new')).text(), 'familyName')
  const page = await desk.post(
    '/patients/new',
    newcomer.filled({
      ...{ recordNumber: [randomUUID().slice(0, 12)], givenName: ['Alex'], familyName: [familyName], sex: ['female'] },
      ...{ born_day: [born.day], born_month: [born.month], born_year: [born.year] },
      ...{ phone: ['(206) 555-0199'], mayLeaveMessage: ['yes'] },
    }),
  )
  const html = (await desk.get(page)).text()
  // An older one shows its links without being asked how.
  const fields: Fields = isAsked(html, 'by')
    ? [...new Form(html, 'by').hidden, ['by', 'screen']]
    : new Form(html, 'patientId', 'emailWas').hidden
  const shown = await desk.submit(page, fields)
  const token = /\/i\/([\w-]{43})/.exec(shown.text())?.[1]
  if (!token) throw new Error(`${page} showed no link`)
  return token
}

export async function newClinic(owner: pg.Client, address: string): Promise<Clinic> {
  const id = randomUUID()
  await owner.query(
    `INSERT INTO clinic (id, name, phone, region, time_zone, requires_code)
     VALUES ($1, 'The clinic of the bench', '(206) 555-0142', 'US', 'America/Los_Angeles', false)`,
    [id],
  )
  const desk = await addStaff(owner, id, 'reception')
  const clinician = await addStaff(owner, id, 'clinician')
  const token = await invite(await signInStaff(address, desk.email))
  const model = await answerAll(await openLink(address, token), stories[0]?.answers ?? {})
  const signedIn = await signInStaff(address, clinician.email)
  return {
    id,
    address,
    owner,
    clinicianId: clinician.id,
    clinicianEmail: clinician.email,
    clinician: signedIn,
    token,
    model,
  }
}

/** So many others who said the same, each signed in at a phone of their own. */
export async function newPatients({ owner, address, model }: Clinic, count: number): Promise<readonly Patient[]> {
  const copies = await copyDrafts(owner, model.intakeId, count)
  const patients: Patient[] = []
  for (const { token, intakeId } of copies) {
    const { browser } = await openLink(address, token)
    patients.push({ browser, intakeId, revision: model.revision })
  }
  return patients
}

/** One form is sent, and its case stands for so many. */
export async function fillWorklist({ owner, clinicianId }: Clinic, intakeId: string, count: number): Promise<void> {
  await fillClinic(owner, intakeId, clinicianId, count)
  await tidy(owner)
}
