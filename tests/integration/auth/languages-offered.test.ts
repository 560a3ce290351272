import { expect, test } from 'vitest'
import type { PatientActor, StaffActor } from '@/lib/access/actor'
import { languagesOfLink, languagesOfPatient } from '@/lib/auth/languages-offered'
import { askerOf } from '@/lib/auth/session'
import { at } from '@/tests/support/clinic'
import { insertedSession } from '@/tests/support/in-log'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'

const keel = testKeel()

const signedIn = async (actor: PatientActor | StaffActor) => {
  const { kind, clinicId } = actor
  const personId = actor.kind === 'patient' ? actor.patientId : actor.staffId
  const session = { kind, personId, createdAt: at(0).now(), expiresAt: at(60).now() }
  return { clinicId, sessionId: await insertedSession(clinicId, session) }
}
type Session = Awaited<ReturnType<typeof signedIn>>
const languagesOf = async (session: Session) => languagesOfPatient(await askerOf(session, at(0).now()))

test('a link and a session speak what their own clinic offers, from the moment it is changed', async () => {
  const patient = await newPatient(keel.here)
  const elsewhere = await newPatient(keel.there)
  const [session, other] = [await signedIn(patient), await signedIn(elsewhere)]
  expect(await languagesOfLink(patient.token)).toEqual(['en', 'es'])
  expect(await languagesOf(session)).toEqual(['en', 'es'])
  await keel.asOwner(`UPDATE clinic SET languages = '{en}' WHERE id = $1`, [keel.here.id])
  expect(await languagesOfLink(patient.token)).toEqual(['en'])
  expect(await languagesOf(session)).toEqual(['en'])
  expect(await languagesOfLink(elsewhere.token)).toEqual(['en', 'es'])
  expect(await languagesOf(other)).toEqual(['en', 'es'])
})

test('without a patient or a link of one, no clinic has a say', async () => {
  const { token, ...patient } = await newPatient(keel.here)
  for (const wrong of ['', 'cut-short', token.slice(0, -3), `${token}00`]) {
    expect(await languagesOfLink(wrong)).toBeNull()
  }
  expect(languagesOfPatient(null)).toBeNull()
  const lost = { ...(await signedIn(patient)), clinicId: crypto.randomUUID() }
  for (const session of [await signedIn(keel.here.lead), lost]) expect(await languagesOf(session)).toBeNull()
})
