import { withField } from './fields'
import { Form } from './form'
import type { Patient } from './patient'

/** Sends each form once. The page before sending is read once for all: but for whose form it is, it is the same. */
export async function sending(patients: readonly Patient[]): Promise<() => Promise<void>> {
  const [first] = patients
  if (!first) throw new Error('nobody has anything to send')
  const { hidden } = new Form((await first.browser.get(`/intake/${first.intakeId}/check`)).text(), 'revision')
  const waiting = patients.values()
  return async () => {
    const { value: patient } = waiting.next()
    if (!patient) throw new Error('everybody has sent their form')
    const { browser, intakeId } = patient
    const place = await browser.post(`/intake/${intakeId}/check`, [
      ...withField(hidden, 'intakeId', intakeId),
      ['intent', 'send'],
    ])
    if (!place.endsWith('/sent')) throw new Error(`a form that was sent led to ${place}`)
  }
}
