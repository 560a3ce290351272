import { expect, it } from 'vitest'
import { typedIn } from '@/tests/faults/log-keeps'

it.each([
  ['a name', 'Key (name)=(Riverabc) is not there'],
  ['a colleague', 'Casey clinician'],
  ['an address', '"to":"patient-7@faults.example"'],
  ['a number', '(206) 555-0199'],
  ['a number as it is kept', '+12065550199'],
  ['a note', 'Failing row contains (Note 3 of the faults.)'],
  ['an answer', '"answers":{"goal":"To lift my grandchild again"}'],
  ['a short answer', 'allergies: Penicillin'],
])('finds %s in a log', (_, line) => {
  expect(typedIn(`{"level":50}\n${line}\n`)).toHaveLength(1)
})

it('finds nothing in codes and ids', () => {
  const line = '{"level":50,"name":"keel","clinicId":"0192f0c1-2345-7abc-8def-0123456789ab","msg":"a job failed"}'
  expect(typedIn(line)).toEqual([])
})
