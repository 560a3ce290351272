import { beforeAll, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { languagesOfLink } from '@/lib/auth/languages-offered'
import { settingsHeld, settingsTyped } from '@/lib/forms/settings-fields'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { changeSettings } from '@/lib/operations/clinic/change-settings'
import { viewSettings } from '@/lib/operations/clinic/view-settings'
import { readHandout } from '@/lib/operations/handouts/read-handout'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { deliverMessage } from '@/lib/operations/messages/deliver-message'
import { emailLink } from '@/lib/operations/patients/email-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start, type TestClinic } from '@/tests/support/clinic'
import { firstHandout } from '@/tests/support/handout'
import { testKeel } from '@/tests/support/keel'
import { giveAddress, messagesOf } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { caseIdOf, look, newPatient } from '@/tests/support/patient'
import { keelItself } from '@/tests/support/refusals'

testMailServer()
const keel = testKeel()

/** Added to the product's languages by its line and its words: tests/invented. */
const mirrored = 'ar-XB' as Locale

async function sendIn(locale: Locale, patient: PatientActor) {
  const { intakeId } = must(await beginIntake(patient, { agreed: true, locale }, start))
  must(await submitIntake(patient, { intakeId, revision: 0, locale }, start))
  return { patient, intakeId }
}

/** The e-mail that this patient's next link leaves with. */
async function mailTo({ patientId }: PatientActor, clinic: TestClinic) {
  await giveAddress(keel, { patientId }, 'alex@mail.example')
  must(await invitePatient(clinic.reception, { patientId }, at(1)))
  must(await emailLink(clinic.reception, { patientId }, at(1)))
  const messageId = String((await messagesOf(keel, patientId)).at(-1)?.id)
  return must(await deliverMessage(keelItself(clinic), { messageId }, at(2)))?.letter
}

describe('a language that the product does not know', () => {
  beforeAll(async () => {
    const { settings, revision } = must(await viewSettings(keel.here.lead, {}, start))
    const held = { ...settingsHeld(settings), revision: String(revision) }
    const chosen = { ...held, [`language_${mirrored}`]: 'yes', [`welcome_${mirrored}`]: 'Welcome, mirrored' }
    must(await changeSettings(keel.here.lead, settingsTyped(chosen), start))
  })

  it('is known here, and off where no lead has switched it on', async () => {
    expect(locales).toContain(mirrored)
    expect(await languagesOfLink((await newPatient(keel.here)).token)).toContain(mirrored)
    expect(await languagesOfLink((await newPatient(keel.there)).token)).toEqual(['en', 'es'])
    const { settings } = must(await viewSettings(keel.here.lead, {}, start))
    expect(settings.welcome[mirrored]).toBe('Welcome, mirrored')
  })

  it('is what a form is filled in, sent and given handouts in', async () => {
    const sent = await sendIn(mirrored, await newPatient(keel.here))
    expect((await look(keel.here, await caseIdOf(keel, sent))).answeredIn).toBe(mirrored)
    const assignmentId = await firstHandout(sent)
    const handout = must(await readHandout(sent.patient, { assignmentId, locale: mirrored }, start))
    expect(handout).toMatchObject({ locale: mirrored })
    expect(handout.title).not.toBe('')
  })

  it('is what an e-mail is written in, where the clinic offers it', async () => {
    const here = await sendIn(mirrored, await newPatient(keel.here))
    const mail = await mailTo(here.patient, keel.here)
    expect([mail?.locale, mail?.text.includes('⟦')]).toEqual([mirrored, true])
    const there = await sendIn(mirrored, await newPatient(keel.there))
    expect(await mailTo(there.patient, keel.there)).toMatchObject({ locale: 'en' })
  })
})
