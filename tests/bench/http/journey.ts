import type pg from 'pg'
import { Browser } from './browser'
import { newClinic, newPatients } from './clinic'
import { Form } from './form'
import { harmlessPage } from './saving'
import { sending } from './sending'

export interface Stop {
  readonly name: string
  readonly who: Browser
  readonly path: string
}

/** Presses to open the first handout that came with the result. */
async function handoutOf(who: Browser, intakeId: string): Promise<string> {
  const path = `/intake/${intakeId}/sent`
  const form = new Form((await who.get(path)).text(), 'assignmentId')
  return who.post(path, form.hidden)
}

/** The pages that are looked at one by one, each as whoever opens it. */
export async function journeyAt(owner: pg.Client, address: string): Promise<readonly Stop[]> {
  const clinic = await newClinic(owner, address)
  const { model, clinician } = clinic
  const [patient] = await newPatients(clinic, 1)
  if (!patient) throw new Error('nobody answers')
  await (
    await sending([model])
  )()
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM triage_case WHERE intake_id = $1', [
    model.intakeId,
  ])
  const stranger = new Browser(address)
  return [
    { name: 'landing', who: stranger, path: `/i/${clinic.token}` },
    { name: 'sign-in', who: stranger, path: '/sign-in' },
    { name: 'question', who: patient.browser, path: `/intake/${patient.intakeId}/${harmlessPage}` },
    { name: 'check', who: patient.browser, path: `/intake/${patient.intakeId}/check` },
    { name: 'result', who: model.browser, path: `/intake/${model.intakeId}/sent` },
    { name: 'handout', who: model.browser, path: await handoutOf(model.browser, model.intakeId) },
    { name: 'worklist', who: clinician, path: '/worklist' },
    { name: 'case', who: clinician, path: `/cases/${rows[0]?.id ?? ''}` },
  ]
}
