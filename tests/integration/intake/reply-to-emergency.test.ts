import { beforeEach, describe, expect, it } from 'vitest'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { acknowledgeInterrupt } from '@/lib/operations/intake/acknowledge-interrupt'
import { replyToEmergency } from '@/lib/operations/intake/reply-to-emergency'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { look, newAlert, newIntake, save, submit, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let subject: TestCase

beforeEach(async () => {
  subject = await newAlert(keel, keel.here)
})

const advice = 'emergency-department'
const reply = (said: 'going' | 'called' | 'accompanied' | 'mistake', clock = at(1)) =>
  replyToEmergency(subject.patient, { intakeId: subject.intakeId, advice, reply: said }, clock)
const page = async () => {
  const asked = { intakeId: subject.intakeId, page: 'bladder-and-bowel' }
  return must(await viewIntakePage(subject.patient, asked, start))
}
const row = async (filter: 'all' | 'answering' = 'all') => {
  const { rows } = must(await listWorklist(keel.here.clinician, { filter, after: '' }, start))
  return rows.find(({ id }) => id === subject.caseId)
}

describe('replyToEmergency', () => {
  refusesOthers(keel, {
    operation: replyToEmergency,
    action: 'intake.acknowledge',
    input: () => ({ intakeId: subject.intakeId, advice, reply: 'going' }),
    roles: [],
  })

  it.each(['going', 'called', 'accompanied'] as const)('%s: is on the case and the worklist at once', async (said) => {
    expect(await row('answering')).toBeDefined()
    const { value, audit, timeline } = await keel.recorded(() => reply(said))
    expect(value).toEqual({ ok: true, value: { sign: null } })
    const seen = await look(keel.here, subject.caseId)
    expect(seen).toMatchObject({ patientSays: { reply: said, at: at(1).now() }, isStillAnswering: false, revision: 0 })
    expect(seen.findings[0]?.acknowledgedAt).toEqual(at(1).now())
    expect(audit.map(({ event }) => event)).toEqual([
      { type: 'intake.replied', intakeId: subject.intakeId, caseId: subject.caseId, reply: said },
    ])
    expect(timeline).toMatchObject([
      { actorKind: 'patient', event: { type: 'patient-said', reply: said, flags: ['ces-retention'] } },
    ])
    expect((await page()).interrupt).toBeNull()
    expect(await row()).toMatchObject({ patientSays: said, isStillAnswering: false, tier: 'EMERGENCY' })
    expect(await row('answering')).toBeUndefined()
  })

  it('is recorded once when tapped twice at once, and anew when it changes', async () => {
    const { audit } = await keel.recorded(() => Promise.all([reply('going'), reply('going')]))
    expect(audit).toHaveLength(1)
    const { timeline } = await keel.recorded(() => reply('accompanied', at(3)))
    expect(timeline).toHaveLength(1)
    expect((await look(keel.here, subject.caseId)).patientSays).toEqual({ reply: 'accompanied', at: at(3).now() })
  })

  it('mistake: opens the one sign again, which is no no, and the alert stays beside it', async () => {
    const { value, audit } = await keel.recorded(() => reply('mistake'))
    expect(must(value).sign).toMatchObject({ page: 'bladder-and-bowel', revision: 2 })
    expect(audit.map(({ event }) => event.type)).toEqual(['intake.replied', 'intake.saved'])
    const { interrupt, view } = await page()
    expect(interrupt).toBeNull()
    const ticks = view.blocks.flatMap((block) => (block.kind === 'checklist' ? block.ticks : []))
    expect(ticks.find(({ item }) => item === 'ces-retention')?.answer).toBeNull()
    const seen = await look(keel.here, subject.caseId)
    expect(seen).toMatchObject({ tier: 'EMERGENCY', isStillAnswering: true, patientSays: { reply: 'mistake' } })
    expect(seen.findings).toMatchObject([{ flag: 'ces-retention', withdrawnAt: at(1).now() }])
    expect(await row('answering')).toMatchObject({ patientSays: 'mistake' })
  })

  it('mistake: of several signs the patient shows which, and is stopped until then', async () => {
    must(await save(subject, { 'ces-retention': 'new', 'ces-saddle': 'new' }, { revision: 1 }))
    expect(must(await reply('mistake')).sign).toMatchObject({ page: 'bladder-and-bowel', at: null })
    const { interrupt } = await page()
    expect(interrupt?.signs.map(({ item }) => item)).toEqual(['ces-retention', 'ces-saddle'])
  })

  it('has a card for the desk that says who, what, since when, and whom to ask', async () => {
    const cards = (await page()).interrupt?.cards
    expect(cards?.inEnglish).toBeNull()
    expect(cards?.own.signs).toHaveLength(1)
    expect(cards?.own.rows.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Alex Rivera', 'March 27, 1980', 'not said yet']),
    )
  })

  it('answers no advice but its own, and nothing where nothing holds any more', async () => {
    const contents = await keel.contents()
    const asked = { intakeId: subject.intakeId, advice: 'maternity', reply: 'going' }
    expect(await replyToEmergency(subject.patient, asked, at(1))).toEqual({ ok: true, value: { sign: null } })
    const calm = await newIntake(keel.here)
    const before = await keel.contents()
    const none = { intakeId: calm.intakeId, advice, reply: 'going' }
    expect((await replyToEmergency(calm.patient, none, at(1))).ok).toBe(true)
    expect(await keel.contents()).toEqual(before)
    expect(contents).not.toEqual(before)
    const unknown = { intakeId: subject.intakeId, advice: 'crisis', reply: 'going' }
    expect(await replyToEmergency(subject.patient, unknown, at(1))).toMatchObject({ ok: false, code: 'invalid' })
  })

  it('stands beside having read it on an older page, and may be said after the form is sent', async () => {
    must(await acknowledgeInterrupt(subject.patient, { intakeId: subject.intakeId, advice }, at(1)))
    must(await submit(subject, 1))
    must(await reply('mistake', at(4)))
    const seen = await look(keel.here, subject.caseId)
    expect(seen).toMatchObject({ patientSays: { reply: 'mistake' }, isStillAnswering: false })
    expect(seen.findings.find(({ flag }) => flag === 'ces-retention')).toMatchObject({ withdrawnAt: null })
  })
})
