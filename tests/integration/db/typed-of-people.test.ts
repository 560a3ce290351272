import { expect, it } from 'vitest'
import { derivedLinkToken } from '@/lib/auth/secret-token'
import { logCall } from '@/lib/operations/cases/log-call'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { typedOfPeopleIn } from '@/tests/support/typed-of-people'

const keel = testKeel()

/** The search by which the browser tests end has to find what it looks for. */
it('finds names, numbers, birthdays, answers, notes, passwords and codes in a log, where they stand as words, and says of what kind', async () => {
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
  const { token } = derivedLinkToken('0193a6c0-57b2-7000-8000-00000000000c', 'an invitation', 'a key')
  const found = (log: string) => typedOfPeopleIn(log, keel.ownerUrl, ['seven "geese"'])
  expect(await found('{"msg":"Key (family_name)=(Quaggadee) exists"}')).toEqual(['a name in a line of no kind'])
  expect(await found('{"msg":"a request failed","of":"Quaggadee"}')).toEqual(['a name in “a request failed”'])
  expect(await found('call +12065550147 now')).toEqual(['a number in a line of no kind'])
  expect(await found('[9] app LOG:  born 1980-03-27')).toEqual(['a birthday in “LOG”'])
  expect(await found('born 3/27/1980')).toEqual(['a birthday in a line of no kind'])
  expect(await found('"It began [on the stairs]"')).toEqual(['an answer in a line of no kind'])
  expect(await found('Nobody picks up')).toEqual(['a note in a line of no kind'])
  expect(await found('{"msg":"refused","of":"seven \\"geese\\""}')).toEqual(['a password in “refused”'])
  expect(await found(`GET /i/${token}`)).toEqual(['the code of a link in a line of no kind'])
  expect(await found('Quaggadees and not-reached, none, {"msg":"a request failed"}')).toEqual([])
  expect(await found(`${keel.here.id} ${'ab'.repeat(32)} ${'a'.repeat(43)}`)).toEqual([])
})
