import { beforeEach, describe, expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { releaseCase } from '@/lib/operations/cases/release-case'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { listNotices } from '@/lib/operations/notices/list-notices'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { messagesOf } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { look, newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newCase(keel, keel.here)
  must(await claimCase(keel.here.colleague, { caseId: subject.caseId }, start))
})

const input = () => ({ caseId: subject.caseId, ownerId: keel.here.colleague.staffId })
const takeOver = (who: 'clinician' | 'lead' = 'clinician') => takeOverCase(keel.here[who], input(), at(3))
const told = async () => must(await listNotices(keel.here.colleague, {}, start)).notices

describe('takeOverCase', () => {
  refusesOthers(keel, { operation: takeOverCase, action: 'case.take-over', input, roles: ['clinician', 'lead'] })

  it('gives the case to whoever took it, and records from whom', async () => {
    const { value, audit, timeline } = await keel.recorded(() => takeOver())
    expect(value).toEqual({ ok: true, value: null })
    const by = { clinicId: keel.here.id, actorKind: 'staff', actorId: keel.here.clinician.staffId }
    const fromStaffId = keel.here.colleague.staffId
    expect(audit).toEqual([{ ...by, event: { type: 'case.taken-over', caseId: subject.caseId, fromStaffId } }])
    expect(timeline).toEqual([{ ...by, event: { type: 'taken-over', fromId: fromStaffId } }])
    const seen = await look(keel.here, subject.caseId)
    expect(seen.standing).toMatchObject({ state: 'claimed', owner: { isMe: true } })
    expect(seen.heldBy).toEqual({ ownerId: keel.here.clinician.staffId, since: at(3).now() })
    expect(seen.timeline.at(-1)).toMatchObject({ otherName: keel.here.colleague.name, canUndo: true })
  })

  it('takes with it what was to be handed over: it is to call by the same time', async () => {
    const { caseId } = subject
    must(
      await setNextStep(
        keel.here.colleague,
        { caseId, revision: 0, kind: 'hand-over', delay: 'next-day', to: 'physios' },
        start,
      ),
    )
    const { nextStep } = await look(keel.here, caseId)
    must(await takeOver())
    const after = await look(keel.here, caseId)
    expect(after.nextStep).toEqual({ kind: 'call', at: nextStep?.at, to: null })
  })

  it('tells the former owner, and nobody else', async () => {
    const before = await told()
    must(await takeOver())
    const notices = await told()
    const added = { caseId: subject.caseId, kind: 'taken-over', by: keel.here.clinician.name, patient: 'Alex Rivera' }
    expect(notices.slice(before.length)).toMatchObject([{ ...added, at: at(3).now() }])
    expect(must(await listNotices(keel.here.lead, {}, start)).notices).toEqual([])
  })

  it('writes to the former owner, who stops it if they like', async () => {
    const owner = keel.here.colleague.staffId
    await keel.asOwner('UPDATE message SET created_at = $2 WHERE person_id = $1', [owner, at(-99).now()])
    const before = (await messagesOf(keel, owner)).length
    must(await takeOver())
    const [mail, ...more] = (await messagesOf(keel, owner)).slice(before)
    expect([mail, more]).toMatchObject([{ kind: 'case-taken-over', aboutId: subject.caseId, state: 'waiting' }, []])
  })

  it('changes nothing when the same person taps again, at once or later', async () => {
    const { value, audit, timeline } = await keel.recorded(() => Promise.all([takeOver(), takeOver()]))
    expect(value.map(({ ok }) => ok)).toEqual([true, true])
    expect([audit.length, timeline.length]).toEqual([1, 1])
    const contents = await keel.contents()
    expect(await takeOver()).toEqual({ ok: true, value: null })
    expect(await keel.contents()).toEqual(contents)
  })

  it('lets one of two through, and tells the other who has it now', async () => {
    const values = await Promise.all([takeOver('clinician'), takeOver('lead')])
    const winner = values[0].ok ? keel.here.clinician : keel.here.lead
    const lost = { ok: false, code: 'case-taken', values: { name: winner.name } }
    expect(values.filter(({ ok }) => !ok)).toEqual([lost])
  })

  it('does not claim what was released meanwhile: nobody was asked about that', async () => {
    must(await releaseCase(keel.here.colleague, { caseId: subject.caseId }, start))
    expect(await takeOver()).toEqual({ ok: false, code: 'case-not-claimed' })
  })

  it.each([undefined, '', 'me', ['x']])('refuses %j for an owner', async (ownerId) => {
    const result = await takeOverCase(keel.here.clinician, { ...input(), ownerId }, start)
    expect(result).toMatchObject({ ok: false, code: 'invalid' })
  })
})
