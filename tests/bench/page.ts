import type pg from 'pg'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must, patientActor } from '@/prisma/sample/live-story'
import { newClinic } from '../support/clinic'
import { born, newPatientInput } from '../support/patient'
import { Browser } from './browser'
import { type Findings, median, ms, p95, ratio, row, timed } from './report'

const gets = 200
const health = '/api/health'

/** One page of questions as a patient's phone asks for it, beside the least that the server can answer. */
export async function measurePage(owner: pg.Client, address: string): Promise<Findings> {
  const clinic = await newClinic(owner, 'of the pages')
  const { patientId } = must(await createPatient(clinic.reception, newPatientInput()))
  const { link } = must(await invitePatient(clinic.reception, { patientId }))
  const { intakeId } = must(await beginIntake(patientActor(clinic.id, patientId), { agreed: true }))
  const browser = new Browser(address)
  await browser.signIn(new URL(link).pathname.split('/').at(-1) ?? '', born)

  const page = `/intake/${intakeId}/bladder-and-bowel`
  const get = async (path: string, mark: string) => {
    const { status, text } = await browser.open(path)
    if (status !== 200 || !text.includes(mark)) throw new Error(`${path} was answered with ${String(status)}`)
  }
  const getPage = () => get(page, 'ces-retention')
  const getHealth = () => get(health, 'ok')

  for (let turn = 0; turn < 40; turn += 1) await getPage().then(getHealth)
  const pages: number[] = []
  const healths: number[] = []
  for (let turn = 0; turn < gets; turn += 1) {
    pages.push(await timed(getPage))
    healths.push(await timed(getHealth))
  }
  const note = (times: readonly number[]) => `${String(gets)} gets, one after another, p95 ${ms(p95(times))}`
  return {
    ratios: [row('question page / health, over HTTP', ratio(median(pages), median(healths)), 'of the time')],
    details: [
      row('question page, over HTTP', ms(median(pages)), note(pages)),
      row('health, over HTTP', ms(median(healths)), note(healths)),
    ],
  }
}
