import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type pg from 'pg'
import { stories } from '@/lib/content/pathways/back-pain/stories'
import { copyDrafts } from '../copies'
import { fillClinic, tidy } from '../busy-clinic'
import { Browser } from './browser'
import { Form } from './form'
import { linkFields } from './link'
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

interface Colleague {
  readonly clinicId: string
  readonly role: string
  readonly email: string
  readonly password: string
}

/** As rows, since an older version has no other way; where codes are asked for after the password, not here. */
export async function addClinic(owner: pg.Client, name: string): Promise<string> {
  const id = randomUUID()
  await owner.query(
    `INSERT INTO clinic (id, name, phone, region, time_zone)
     VALUES ($1, $2, '(206) 555-0142', 'US', 'America/Los_Angeles')`,
    [id, name],
  )
  const { rowCount } = await owner.query(
    `SELECT FROM information_schema.columns WHERE table_name = 'clinic' AND column_name = 'requires_code'`,
  )
  if (rowCount === 1) await owner.query('UPDATE clinic SET requires_code = false WHERE id = $1', [id])
  return id
}

export async function addStaff(owner: pg.Client, { clinicId, role, email, password }: Colleague): Promise<string> {
  const id = randomUUID()
  await owner.query(
    'INSERT INTO staff (clinic_id, id, email, name, role, password_hash) VALUES ($1, $2, $3, $4, $5, $6)',
    [clinicId, id, email, `Casey ${role}`, role, await hash(password)],
  )
  await owner.query('INSERT INTO sign_in_name (email, clinic_id, staff_id) VALUES ($1, $2, $3)', [email, clinicId, id])
  return id
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
  const shown = await desk.submit(page, linkFields((await desk.get(page)).text()))
  const token = /\/i\/([\w-]{43})/.exec(shown.text())?.[1]
  if (!token) throw new Error(`${page} showed no link`)
  return token
}

export async function newClinic(owner: pg.Client, address: string): Promise<Clinic> {
  const id = await addClinic(owner, 'The clinic of the bench')
  const emailOf = (role: string) => `${role}-${id}@bench.example`
  const add = (role: string) => addStaff(owner, { clinicId: id, role, email: emailOf(role), password })
  await add('reception')
  const clinicianId = await add('clinician')
  const token = await invite(await signInStaff(address, emailOf('reception')))
  const model = await answerAll(await openLink(address, token), stories[0]?.answers ?? {})
  const clinicianEmail = emailOf('clinician')
  const signedIn = await signInStaff(address, clinicianEmail)
  return {
    id,
    address,
    owner,
    clinicianId,
    clinicianEmail,
    clinician: signedIn,
    token,
    model,
  }
}

/** So many others who said the same, each signed in at a phone of their own. */
export async function newPatients({ owner, address, model }: Clinic, count: number): Promise<readonly Patient[]> {
  const copies = await copyDrafts(owner, model.intakeId, count)
  // As at a clinic whose rows came one by one: what was planned for a handful is planned anew.
  await tidy(owner)
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
