import { expect, it } from 'vitest'
import { logCall } from '@/lib/operations/cases/log-call'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { typedOfPeopleIn } from '@/tests/support/typed-of-people'

const keel = testKeel()

/** The search by which the browser tests end has to find what it looks for. */
it('finds names, numbers, answers and notes in a log, where they stand as words', async () => {
  const { patient, intakeId, caseId } = await newCase(keel, keel.here)
  await keel.asOwner(`UPDATE patient SET family_name = 'Quaggadee', phone = '+12065550147' WHERE id = $1`, [
    patient.patientId,
  ])
  await keel.asOwner(
    `UPDATE intake_answers SET answers = answers || '{"anything-else": "It began [on the stairs]"}' WHERE intake_id = $1`,
    [intakeId],
  )
  const called = { caseId, revision: 0, result: 'not-reached', words: 'Nobody picks up' }
  must(await logCall(keel.here.clinician, called, start))
  const found = (log: string) => typedOfPeopleIn(log, keel.ownerUrl)
  expect(await found('{"msg":"Key (family_name)=(Quaggadee) exists"}')).toEqual(['Quaggadee'])
  expect(await found('call +12065550147 now')).toEqual(['+12065550147'])
  expect(await found('"It began [on the stairs]"')).toEqual(['It began [on the stairs]'])
  expect(await found('Nobody picks up')).toEqual(['Nobody picks up'])
  expect(await found('Quaggadees and not-reached, none, {"msg":"a request failed"}')).toEqual([])
})
