import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countersignCase } from '@/lib/operations/cases/countersign-case'
import { rejectClosing } from '@/lib/operations/cases/reject-closing'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { askToRead, closedUnderSupervision, supervise } from '@/tests/support/supervised'
import { badWords } from '@/tests/support/words'

const keel = testKeel()
let subject: TestCase

beforeAll(async () => {
  await askToRead(keel.here, 3)
  await supervise(keel.here)
})
beforeEach(async () => {
  subject = await closedUnderSupervision(keel, keel.here)
})

const words = 'The legs were not examined.'
const input = (change: object = {}) => ({ caseId: subject.caseId, revision: 1, words, ...change })
const reject = (who = keel.here.colleague, change: object = {}) => rejectClosing(who, input(change), at(5))

describe('rejectClosing', () => {
  refusesOthers(keel, { operation: rejectClosing, action: 'case.countersign', input, roles: ['clinician', 'lead'] })

  it('opens the case again for whoever is free, and keeps why in the timeline only', async () => {
    const { value, audit, timeline } = await keel.recorded(() => reject())
    expect(value).toEqual({ ok: true, value: null })
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'case.closing-rejected', caseId: subject.caseId }])
    expect(timeline.map(({ event }) => event)).toEqual([{ type: 'reopened', words, isNotAgreed: true }])
    expect((await look(keel.here, subject.caseId)).standing).toMatchObject({ state: 'open', owner: null })
  })

  it('brings back whoever was archived meanwhile', async () => {
    const { patientId } = subject.patient
    must(await archivePatient(keel.here.reception, { patientId }, at(4)))
    const { audit } = await keel.recorded(() => reject())
    expect(audit.map(({ event }) => event)).toContainEqual({ type: 'patient.restored', patientId })
    expect((await look(keel.here, subject.caseId)).patient.isArchived).toBe(false)
  })

  it('tells whoever closed it, by name, until they have seen it', async () => {
    must(await reject())
    const { notices } = must(await listNotices(keel.here.clinician, {}, at(6)))
    const by = keel.here.colleague.name
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'not-agreed', caseId: subject.caseId, by }))
  })

  it('changes nothing the second time, and tells nobody twice', async () => {
    must(await reject())
    const again = await keel.recorded(() => reject())
    expect([again.value, again.timeline]).toEqual([{ ok: true, value: null }, []])
    const { notices } = must(await listNotices(keel.here.clinician, {}, at(6)))
    expect(notices.filter(({ caseId }) => caseId === subject.caseId)).toHaveLength(1)
  })

  it('comes too late where a colleague agreed, who is named, and where oneself did', async () => {
    must(await countersignCase(keel.here.lead, input(), at(4)))
    const values = { name: keel.here.lead.name }
    expect(await reject()).toEqual({ ok: false, code: 'countersigned-already', values })
    expect(await reject(keel.here.lead)).toEqual({ ok: false, code: 'case-changed' })
  })

  it('is not for whoever closed it', async () => {
    expect(await reject(keel.here.clinician)).toEqual({ ok: false, code: 'countersign-own' })
  })

  it.each<readonly [string, unknown]>([...badWords, ['nothing', ''], ['only spaces', ' \n ']])(
    'refuses %s for a reason and stores nothing',
    async (_what, bad) => {
      const contents = await keel.contents()
      const result = await reject(keel.here.colleague, { words: bad })
      expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { words: {} } })
      expect(await keel.contents()).toEqual(contents)
    },
  )
})
