import { expect, test } from 'vitest'
import { languagesOfLink, languagesOfPatient } from '@/lib/auth/languages-offered'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'

const keel = testKeel()

test('a link and a session speak what their own clinic offers, from the moment it is changed', async () => {
  const patient = await newPatient(keel.here)
  const elsewhere = await newPatient(keel.there)
  expect(await languagesOfLink(patient.token)).toEqual(['en', 'es'])
  expect(await languagesOfPatient(patient)).toEqual(['en', 'es'])
  await keel.asOwner(`UPDATE clinic SET languages = '{en}' WHERE id = $1`, [keel.here.id])
  expect(await languagesOfLink(patient.token)).toEqual(['en'])
  expect(await languagesOfPatient(patient)).toEqual(['en'])
  expect(await languagesOfLink(elsewhere.token)).toEqual(['en', 'es'])
  expect(await languagesOfPatient(elsewhere)).toEqual(['en', 'es'])
})

test('without a patient or a link of one, no clinic has a say', async () => {
  const { token } = await newPatient(keel.here)
  for (const wrong of ['', 'cut-short', token.slice(0, -3), `${token}%00`]) {
    expect(await languagesOfLink(wrong)).toBeNull()
  }
  for (const actor of [null, keel.here.lead, { ...(await newPatient(keel.here)), clinicId: crypto.randomUUID() }]) {
    expect(await languagesOfPatient(actor)).toBeNull()
  }
})
