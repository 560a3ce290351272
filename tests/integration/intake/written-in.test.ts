import { expect, test } from 'vitest'
import { findRecipient } from '@/lib/db/recipients'
import { inClinic } from '@/lib/db/transaction'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { fieldsOf, newPatient } from '@/tests/support/patient'

const keel = testKeel()

test('whoever changed the language in the middle, and stops at an emergency, is written to in that one', async () => {
  const patient = await newPatient(keel.here)
  const { patientId } = patient
  const { intakeId } = must(await beginIntake(patient, { agreed: true, locale: 'en' }, start))
  const page = 'bladder-and-bowel'
  const fields = fieldsOf(page, { 'ces-retention': 'new' })
  const saving = { intakeId, page, revision: 0, intent: 'leave', locale: 'es', fields }
  must(await saveAnswers(patient, saving, at(1)))
  const written = async () =>
    (await inClinic(keel.here.id, (tx) => findRecipient(tx, keel.here.id, 'patient', patientId)))?.locale
  expect(await written()).toBe('es')
  const inPassing = { ...saving, revision: 1, intent: 'autosave', isInPassing: true, locale: undefined }
  must(await saveAnswers(patient, { ...inPassing, fields: fieldsOf(page, {}) }, at(2)))
  expect(await written()).toBe('es')
})
