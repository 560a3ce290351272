import { describe, expect, it } from 'vitest'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { sayWhoFillsIn } from '@/lib/operations/intake/say-who-fills-in'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, look, newIntake, newPatient, save, type TestIntake } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

const who = async ({ patient, intakeId }: TestIntake) => {
  const { view } = must(await viewIntakePage(patient, { intakeId, page: 'mood' }, start))
  return view.blocks.find((block) => block.kind === 'question' && block.item === 'filled-in-by')
}

describe('sayWhoFillsIn', () => {
  refusesOthers(keel, {
    operation: sayWhoFillsIn,
    action: 'intake.begin',
    input: () => ({ filledInBy: 'carer' }),
    roles: [],
    elsewhere: null,
    isAboutThing: false,
  })

  it.each([
    ['patient', 'patient'],
    ['together', 'carer'],
    ['carer', 'carer'],
  ] as const)('%s: the form that begins after it knows, from its first page on', async (said, answer) => {
    const patient = await newPatient(keel.here)
    const { audit } = await keel.recorded(() => sayWhoFillsIn(patient, { filledInBy: said }, start))
    expect(audit.map(({ event }) => event)).toMatchObject([{ type: 'intake.filled-in-by', filledInBy: said }])
    const { intakeId } = must(await beginIntake(patient, { agreed: true }, at(1)))
    expect(await who({ patient, intakeId })).toMatchObject({ values: [answer] })
  })

  it('is asked on each opening, and a form that was begun goes on with whoever it is now', async () => {
    const intake = await newIntake(keel.here)
    expect(await who(intake)).toMatchObject({ values: [] })
    const { audit } = await keel.recorded(() => sayWhoFillsIn(intake.patient, { filledInBy: 'together' }, at(1)))
    expect(audit.map(({ event }) => event.type)).toEqual(['intake.filled-in-by', 'intake.saved'])
    expect(await who(intake)).toMatchObject({ values: ['carer'] })
    const contents = await keel.contents()
    must(await sayWhoFillsIn(intake.patient, { filledInBy: 'together' }, at(2)))
    expect(await keel.contents()).toEqual(contents)
    must(await sayWhoFillsIn(intake.patient, { filledInBy: 'patient' }, at(3)))
    expect(await who(intake)).toMatchObject({ values: ['patient'] })
  })

  const saidAgain = [
    ['patient', 'carer', null],
    ['carer', 'patient', 'Alex'],
  ] as const
  it.each(saidAgain)(
    '%s: said again, it holds also where the form was answered otherwise since',
    async (said, since, about) => {
      const intake = await newIntake(keel.here)
      const { patient, intakeId } = intake
      must(await sayWhoFillsIn(patient, { filledInBy: said }, at(1)))
      const mood = { page: 'mood', revision: 1 }
      must(await save(intake, { 'filled-in-by': since }, mood))
      const { audit } = await keel.recorded(() => sayWhoFillsIn(patient, { filledInBy: said }, at(2)))
      const items = ['filled-in-by']
      expect(audit.map(({ event }) => event)).toEqual([{ type: 'intake.saved', intakeId, revision: 3, items }])
      expect(await who(intake)).toMatchObject({ values: [said] })
      expect(must(await viewIntakePage(patient, { intakeId, page: 'legs' }, at(3))).about).toBe(about)
      const home = await viewIntakePage(patient, { intakeId, page: 'home' }, at(3))
      expect(home.ok).toBe(said === 'patient')
    },
  )

  it('what was typed means another thing of somebody else: it is heard at once, and once', async () => {
    const intake = await newIntake(keel.here)
    const { patient, intakeId } = intake
    must(await save(intake, { worries: 'He struggles to breathe' }, { page: 'about-you', revision: 0 }))
    expect(await keel.asOwner('SELECT id FROM triage_case WHERE intake_id = $1', [intakeId])).toEqual([])
    const { audit } = await keel.recorded(() => sayWhoFillsIn(patient, { filledInBy: 'carer' }, at(1)))
    const caseId = await caseIdOf(keel, intake)
    expect(audit.map(({ event }) => event)).toEqual([
      expect.objectContaining({ type: 'intake.filled-in-by', filledInBy: 'carer' }),
      { type: 'intake.saved', intakeId, revision: 2, items: ['filled-in-by'] },
      { type: 'intake.alerted', intakeId, caseId, flags: ['words-to-read'] },
    ])
    expect((await look(keel.here, caseId)).findings.map(({ flag }) => flag)).toContain('words-to-read')
    const again = await keel.recorded(() => sayWhoFillsIn(patient, { filledInBy: 'together' }, at(2)))
    expect(again.audit.map(({ event }) => event.type)).toEqual(['intake.filled-in-by'])
  })

  it.each(['', 'staff', 'nobody'])('is one of three, and not %j', async (filledInBy) => {
    const refusal = await sayWhoFillsIn(await newPatient(keel.here), { filledInBy }, start)
    expect(refusal).toMatchObject({ ok: false, fields: { filledInBy: { code: 'choice-missing' } } })
  })
})
