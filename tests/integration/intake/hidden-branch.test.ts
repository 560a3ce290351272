import { expect, it } from 'vitest'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, look, newIntake, save, submit } from '@/tests/support/patient'

const keel = testKeel()
const page = 'feeling-ill'

it('a flag raised in a branch that is hidden later stays an alert, and the case keeps its tier', async () => {
  const intake = await newIntake(keel.here)
  const bleeding = { pregnancy: 'yes', 'pregnancy-weeks': 8, 'early-pregnancy-signs': ['bleeding'] }
  must(await save(intake, bleeding, { page }))
  const caseId = await caseIdOf(keel, intake)
  expect(await look(keel.here, caseId)).toMatchObject({ tier: 'EMERGENCY', decidedBy: 'early-pregnancy' })

  must(await save(intake, { pregnancy: 'no' }, { page, revision: 1, clock: at(2) }))
  const hidden = await look(keel.here, caseId)
  expect(hidden).toMatchObject({ tier: 'EMERGENCY', decidedBy: 'early-pregnancy' })
  expect(hidden.findings).toMatchObject([{ flag: 'early-pregnancy', withdrawnAt: at(2).now() }])

  must(await submit(intake, 2))
  expect(await look(keel.here, caseId)).toMatchObject({ tier: 'EMERGENCY', decidedBy: 'early-pregnancy' })
  const [sent] = await keel.asOwner('SELECT tier, answers FROM submission WHERE intake_id = $1', [intake.intakeId])
  expect(sent?.tier).not.toBe('EMERGENCY')
  expect(sent?.answers).not.toHaveProperty('early-pregnancy-signs')
})
