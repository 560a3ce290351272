import { describe, expect, it } from 'vitest'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { acknowledgeInterrupt } from '@/lib/operations/intake/acknowledge-interrupt'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { sayWhoFillsIn } from '@/lib/operations/intake/say-who-fills-in'
import { viewCheck } from '@/lib/operations/intake/view-check'
import { viewHome } from '@/lib/operations/intake/view-home'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { viewResult } from '@/lib/operations/intake/view-result'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { born, caseIdOf, look, newPatient, save, submit, type TestIntake } from '@/tests/support/patient'

const keel = testKeel()

describe('a crisis that the patient told in private', () => {
  /** Answered on the patient's own phone, and then somebody else opens the link. */
  async function toldThenCarer(isRead = false) {
    const { token, ...registered } = await newPatient(keel.here)
    const { sessionId } = must(await identifyPatient({ token, dateOfBirth: born }, start))
    const patient = { ...registered, sessionId }
    must(await sayWhoFillsIn(patient, { filledInBy: 'patient' }, start))
    const { intakeId } = must(await beginIntake(patient, { agreed: true }, start))
    const intake = { patient, intakeId }
    const { revision } = must(await save(intake, { 'suicidal-thoughts': 'plan' }, { page: 'mood', revision: 0 }))
    if (isRead) must(await acknowledgeInterrupt(patient, { intakeId, advice: 'crisis' }, start))
    const carer = async () => must(await sayWhoFillsIn(patient, { filledInBy: 'carer' }, at(1)))
    return { intake, revision, carer }
  }
  const shown = async ({ patient, intakeId }: TestIntake) => ({
    result: must(await viewResult(patient, { intakeId }, at(3))),
    home: must(await viewHome(patient, {}, at(3))),
  })
  const called = { afterwards: 'URGENT', isCrisis: false }

  it.each([true, false])('is told to nobody else, whether it was read (%s) or not', async (isRead) => {
    const { intake, carer } = await toldThenCarer(isRead)
    await carer()
    const { intakeId, patient } = intake
    const onPage = must(await viewIntakePage(patient, { intakeId, page: 'legs' }, at(2)))
    expect(onPage).toMatchObject({ about: 'Alex', interrupt: null, standing: null })
    const check = must(await viewCheck(patient, { intakeId }, at(2)))
    expect(check).toMatchObject({ interrupt: null, standing: null })
    const saving = { page: 'legs', revision: check.revision }
    const saved = must(await save(intake, { 'neuro-weak-one': 'no' }, saving))
    expect(saved.isInterrupting).toBe(false)
    must(await submit(intake, saved.revision, at(2)))
    const { result, home } = await shown(intake)
    expect(result).toMatchObject({ about: 'Alex', ...called })
    expect(home).toMatchObject({ about: 'Alex', now: called })
    const seen = await look(keel.here, await caseIdOf(keel, intake))
    expect(seen.findings.map(({ flag }) => flag)).toContain('suicidal-thoughts')
  })

  it('is told to nobody else who opens the link after the patient sent the form, and to the patient again', async () => {
    const { intake, revision, carer } = await toldThenCarer()
    must(await submit(intake, revision, start))
    const own = await shown(intake)
    expect([own.result, own.home.now]).toMatchObject([{ afterwards: 'crisis' }, { afterwards: 'crisis' }])
    await carer()
    const { result, home } = await shown(intake)
    expect([result, home.now]).toMatchObject([called, called])
    must(await sayWhoFillsIn(intake.patient, { filledInBy: 'patient' }, at(4)))
    expect((await shown(intake)).result).toMatchObject({ afterwards: 'crisis', isCrisis: true })
  })

  it('stands in the way of no other sign, which can be read', async () => {
    const { intake, carer } = await toldThenCarer()
    await carer()
    const { intakeId, patient } = intake
    const { revision } = must(await save(intake, { 'ces-saddle': 'new' }, { revision: 2 }))
    must(await acknowledgeInterrupt(patient, { intakeId, advice: 'emergency-department' }, at(2)))
    const first = { intakeId, page: 'bladder-and-bowel' }
    expect(must(await viewIntakePage(patient, first, at(2))).interrupt).toBeNull()
    must(await submit(intake, revision, at(2)))
    const { result } = await shown(intake)
    expect(result).toMatchObject({ afterwards: 'EMERGENCY', isCrisis: false })
  })

  it('is told where the one who reads wrote of it', async () => {
    const { intake, carer } = await toldThenCarer()
    await carer()
    const words = { worries: 'She talks about killing herself.' }
    const { isInterrupting, revision } = must(await save(intake, words, { page: 'about-you', revision: 2 }))
    expect(isInterrupting).toBe(true)
    must(await submit(intake, revision, at(2)))
    expect((await shown(intake)).result).toMatchObject({ about: 'Alex', afterwards: 'crisis', isCrisis: true })
  })
})
