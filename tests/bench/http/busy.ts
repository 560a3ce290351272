import { type Clinic, fillWorklist, newClinic } from './clinic'
import { sending } from './sending'
import type { Station } from './station'

/** The case of the form that was sent. */
export async function caseOf({ owner, model }: Clinic): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM triage_case WHERE intake_id = $1', [
    model.intakeId,
  ])
  return rows[0]?.id ?? ''
}

/** One form is sent, and so many cases stand in the list. */
export async function makeBusy(clinic: Clinic, cases: number): Promise<Clinic> {
  await (
    await sending([clinic.model])
  )()
  await fillWorklist(clinic, clinic.model.intakeId, cases)
  return clinic
}

export const busyClinic = async ({ owner, keel }: Station, cases: number): Promise<Clinic> =>
  makeBusy(await newClinic(owner, keel.address), cases)
