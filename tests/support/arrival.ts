import { randomUUID } from 'node:crypto'
import type { PatientActor } from '@/lib/access/actor'
import { arrive } from '@/lib/auth/arrive'
import type { Clock } from '@/lib/clock'
import { must } from '@/prisma/sample/live-story'
import { start, type TestClinic } from './clinic'
import type { Keel } from './keel'
import { born } from './patient'

/** As the form of the start page sends it: by default whoever has the name and birthday of most of the tests' patients. */
export const arrivalInput = (address: string) => ({
  ...{ address, arrivalId: randomUUID(), filledInBy: 'patient', pathway: '', sex: 'female' },
  ...{ givenName: 'Alex', familyName: 'Rivera', dateOfBirth: born },
})

/** From now on the clinic has a start page. */
export async function openStartPage(keel: Keel, { id }: TestClinic): Promise<string> {
  const address = `road-${id.slice(-12)}`
  await keel.asOwner('UPDATE clinic SET start_address = $2 WHERE id = $1', [id, address])
  return address
}

/** Someone who came by it. */
export async function newArrival(
  keel: Keel,
  clinic: TestClinic,
  said: Partial<ReturnType<typeof arrivalInput>> = {},
  clock: Clock = start,
): Promise<PatientActor> {
  const input = { ...arrivalInput(await openStartPage(keel, clinic)), ...said }
  const identified = must(await arrive(input, clock, { sender: '' }))
  return { kind: 'patient', patientId: input.arrivalId, ...identified }
}
