import { expect, it } from 'vitest'
import { closeCase } from '@/lib/operations/cases/close-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { listPatients } from '@/lib/operations/patients/list-patients'
import { undoMerge } from '@/lib/operations/patients/undo-merge'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { drawnContact } from '@/tests/support/contact'
import { testKeel } from '@/tests/support/keel'
import { merged, unmerged } from '@/tests/support/merging'
import { newCase, newPatient } from '@/tests/support/patient'
import { opened, restricted } from '@/tests/support/restricted'

const keel = testKeel()

const contact = async (patientId: string, is: object, drawn: object = {}, clock = start) =>
  must(
    await changeContact(
      keel.here.reception,
      { patientId, ...drawnContact, email: '', mayLeaveMessage: true, ...drawn, ...is },
      clock,
    ),
  )

it('takes along what had become part of a part, so that nobody opens their own record', async () => {
  const made = [await newPatient(keel.here), await newPatient(keel.here), await newPatient(keel.here)]
  const [deepest = '', deep = '', other = ''] = made.map(({ patientId }) => patientId)
  const { patientId: kept } = await newPatient(keel.here)
  await restricted(keel.here, deepest, keel.here.colleague.staffId)
  await opened(keel.here.clinician, deepest)
  await merged(keel, keel.here, [deep, deepest], [], at(4))
  await merged(keel, keel.here, [other, deep], [], at(5))
  const last = await merged(keel, keel.here, [kept, other], [], at(6))
  await opened(keel.here.lead, kept)
  must(await undoMerge(keel.here.lead, { mergeId: last }, at(8)))
  const saysTo = async (patientId: string) => {
    const result = await viewPatient(keel.here.colleague, { patientId }, at(9))
    return result.ok ? 'opens' : result.code
  }
  expect([await saysTo(other), await saysTo(kept)]).toEqual(['own-record', 'opens'])
})

it('sends no text on to the number that it gives back', async () => {
  const [{ patientId: kept }, { patientId: other }] = [await newPatient(keel.here), await newPatient(keel.here)]
  await contact(kept, { phone: '(206) 555-0111' })
  await contact(other, { phone: '(206) 555-0122' })
  const id = await merged(keel, keel.here, [kept, other], ['phone'])
  await contact(kept, { phone: '(206) 555-0122', mayText: true }, { phoneWas: '(206) 555-0122' }, at(5))
  await unmerged(keel.here, id)
  const rows = await keel.asOwner('SELECT phone, text_to FROM patient WHERE id = $1', [kept])
  expect(rows).toEqual([{ phone: '(206) 555-0111', text_to: null }])
})

it('leaves nobody archived whose case was opened again', async () => {
  const [{ patientId: kept }, other] = [await newPatient(keel.here), await newCase(keel, keel.here)]
  const { caseId, patient } = other
  must(await closeCase(keel.here.clinician, { caseId, revision: 0, outcome: 'seen', words: 'As agreed.' }, start))
  must(await archivePatient(keel.here.reception, { patientId: patient.patientId }, at(1)))
  const id = await merged(keel, keel.here, [kept, patient.patientId], [], at(2))
  must(await reopenCase(keel.here.clinician, { caseId, revision: 1, words: 'She called back.' }, at(3)))
  await unmerged(keel.here, id)
  const rows = await keel.asOwner('SELECT archived_at FROM patient WHERE id = $1', [patient.patientId])
  expect(rows).toEqual([{ archived_at: null }])
})

it.each(['0000-01-01', '1/1/0000'])('a search for %s is answered: there was no such year', async (search) => {
  expect(await listPatients(keel.here.reception, { search }, start)).toMatchObject({ ok: true })
})
