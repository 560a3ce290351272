import { expect, it } from 'vitest'
import { viewCase } from '@/lib/operations/cases/view-case'
import { acknowledgeInterrupt } from '@/lib/operations/intake/acknowledge-interrupt'
import { viewResult } from '@/lib/operations/intake/view-result'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newIntake, save, submit } from '@/tests/support/patient'

const keel = testKeel()

/** Low in mood, with thoughts of self-harm nearly every day, whose advice was read. */
async function harmed() {
  const intake = await newIntake(keel.here)
  must(await save(intake, { 'phq2-interest': 3, 'phq2-mood': 2 }, { page: 'mood' }))
  const answers = { 'phq2-interest': 3, 'phq2-mood': 2, 'phq9-self-harm': 3 }
  must(await save(intake, answers, { page: 'mood-more', revision: 1, clock: at(1) }))
  must(await acknowledgeInterrupt(intake.patient, { intakeId: intake.intakeId, advice: 'crisis' }, at(2)))
  return intake
}

it('what was said of self-harm counts, and stays in the form, where an earlier answer about mood is changed', async () => {
  const intake = await harmed()
  const rest = { 'filled-in-by': 'patient', 'suicidal-thoughts': 'none' }
  const calmer = { 'phq2-interest': 1, 'phq2-mood': 1, ...rest }
  must(await save(intake, calmer, { page: 'mood', revision: 2, intent: 'continue', clock: at(3) }))
  must(await submit(intake, 3, at(4)))
  const result = must(await viewResult(intake.patient, { intakeId: intake.intakeId }, at(5)))
  expect(result).toMatchObject({ afterwards: 'URGENT', isCrisis: true })
  const seen = must(await viewCase(keel.here.clinician, { caseId: await caseIdOf(keel, intake) }, at(6)))
  expect(seen.findings.filter(({ flag }) => flag === 'suicidal-thoughts')).toMatchObject([{ withdrawnAt: null }])
  expect(seen.answers.first.find(({ item }) => item === 'phq9-self-harm')).toMatchObject({ value: 3, isPrivate: true })
  const [frozen] = await keel.asOwner('SELECT frozen, answers FROM submission WHERE intake_id = $1', [intake.intakeId])
  expect(frozen?.['answers']).toMatchObject({ 'phq9-self-harm': 3 })
  expect(JSON.stringify(frozen?.['frozen'])).toContain('phq9-self-harm')
})

it('is taken back by whoever answers it otherwise', async () => {
  const intake = await harmed()
  const denied = { 'phq2-interest': 3, 'phq2-mood': 2, 'phq9-self-harm': 0 }
  must(await save(intake, denied, { page: 'mood-more', revision: 2, clock: at(4) }))
  const { findings } = must(await viewCase(keel.here.clinician, { caseId: await caseIdOf(keel, intake) }, at(5)))
  expect(findings.filter(({ flag }) => flag === 'suicidal-thoughts')).toMatchObject([{ withdrawnAt: at(4).now() }])
})
