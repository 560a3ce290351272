import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/intake/questionnaire'
import { logCall } from '@/lib/operations/cases/log-call'
import { viewCase } from '@/lib/operations/cases/view-case'
import { acknowledgeInterrupt } from '@/lib/operations/intake/acknowledge-interrupt'
import { viewEmergency } from '@/lib/operations/intake/view-emergency'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, newIntake, save, type TestIntake } from '@/tests/support/patient'

const keel = testKeel()

/** One page after the other, a minute each, as somebody without JavaScript saves them. */
async function saved(...pages: readonly (readonly [page: string, answers: Answers])[]) {
  const intake = await newIntake(keel.here)
  await saveOn(intake, 0, ...pages)
  return { ...intake, caseId: await caseIdOf(keel, intake) }
}
async function saveOn(intake: TestIntake, from: number, ...pages: readonly (readonly [string, Answers])[]) {
  let isInterrupting = false
  for (const [index, [page, answers]] of pages.entries()) {
    const revision = from + index
    ;({ isInterrupting } = must(await save(intake, answers, { page, revision, clock: at(revision) })))
  }
  return isInterrupting
}
/** What stands, and then what was taken back. */
const flagIn = async (caseId: string, flag: string) => {
  const { findings } = must(await viewCase(keel.here.clinician, { caseId }, at(59)))
  return findings
    .filter((each) => each.flag === flag)
    .toSorted((one, other) => Number(one.withdrawnAt) - Number(other.withdrawnAt))
}
const cardOf = async ({ patient, intakeId }: TestIntake) =>
  must(await viewEmergency(patient, { intakeId }, at(58))).emergency.cards.own.signs
const reads = async ({ patient, intakeId }: TestIntake, minutes: number) =>
  must(await acknowledgeInterrupt(patient, { intakeId, advice: 'emergency-department' }, at(minutes)))
const answersOf = (found: Awaited<ReturnType<typeof flagIn>>) =>
  found.map(({ because, withdrawnAt }) => ({ said: because[0]?.value, withdrawnAt }))

const maybe: readonly [string, Answers] = ['feeling-ill', { pregnancy: 'possible' }]
const early = (...signs: readonly string[]): readonly [string, Answers] => [
  'feeling-ill',
  { pregnancy: 'possible', 'early-pregnancy-signs': signs },
]

describe('where other answers raise the same flag', () => {
  it('the card for the desk and the case tell those that hold, and who reads the advice hears it again', async () => {
    const intake = await saved(maybe, early('bleeding'))
    const before = await cardOf(intake)
    await reads(intake, 3)
    const { value: isInterrupting, timeline } = await keel.recorded(() =>
      saveOn(intake, 2, early('shoulder-tip-pain', 'faint')),
    )
    expect(isInterrupting).toBe(true)
    expect(timeline.map(({ event }) => event)).toEqual([
      { type: 'alert-raised', tier: 'EMERGENCY', flags: ['early-pregnancy'] },
    ])
    const found = await flagIn(intake.caseId, 'early-pregnancy')
    expect(answersOf(found)).toEqual([
      { said: ['shoulder-tip-pain', 'faint'], withdrawnAt: null },
      { said: ['bleeding'], withdrawnAt: at(2).now() },
    ])
    const after = await cardOf(intake)
    expect(after).toHaveLength(before.length)
    expect(JSON.stringify(after)).not.toContain('leeding')
    expect(JSON.stringify(after)).toContain('shoulder')
  })

  it('one less is told as it is, shows what was taken back, and alerts nobody', async () => {
    const intake = await saved(maybe, early('bleeding', 'faint'))
    await reads(intake, 3)
    const { value: isInterrupting, timeline } = await keel.recorded(() => saveOn(intake, 2, early('faint')))
    expect([isInterrupting, timeline]).toEqual([false, []])
    expect(answersOf(await flagIn(intake.caseId, 'early-pregnancy'))).toEqual([
      { said: ['faint'], withdrawnAt: null },
      { said: ['bleeding', 'faint'], withdrawnAt: at(2).now() },
    ])
  })

  it('a combination tells the sign that there is, and no longer the one that was taken back', async () => {
    const weak: readonly [string, Answers] = ['legs', { 'neuro-weak-one': 'recent' }]
    const intake = await saved(weak, ['bladder-and-bowel', { 'ces-bladder-leak': 'recent' }])
    expect(JSON.stringify(await cardOf(intake))).toMatch(/leak/iu)
    await saveOn(intake, 2, ['bladder-and-bowel', { 'ces-bladder-leak': 'no', 'ces-flow-feeling': 'recent' }])
    const [found] = await flagIn(intake.caseId, 'N2')
    expect(found?.because.map(({ item }) => item)).toEqual(['ces-flow-feeling', 'neuro-weak-one'])
    const card = JSON.stringify(await cardOf(intake))
    expect(card).not.toMatch(/leak/iu)
  })

  it('a sentence more is shown, and makes private what is', async () => {
    const worries = (text: string): readonly [string, Answers] => ['about-you', { worries: text }]
    const intake = await saved(worries('I cannot pee.'))
    const { timeline: none } = await keel.recorded(() => saveOn(intake, 1, worries('I cannot pee. Since noon')))
    expect(none).toEqual([])
    const { timeline } = await keel.recorded(() =>
      saveOn(intake, 2, worries('I cannot pee. My husband hits me. I have chest pain.')),
    )
    expect(timeline.map(({ event }) => event)).toMatchObject([{ type: 'alert-raised', flags: ['words-to-read'] }])
    const [found, ...before] = await flagIn(intake.caseId, 'words-to-read')
    expect(before).toEqual([])
    expect(found?.isPrivate).toBe(true)
    expect(found?.because.map(({ answer }) => answer).toSorted()).toEqual([
      ...['I cannot pee.', 'I have chest pain.', 'My husband hits me.'],
    ])
  })

  it('a sign that is new in it is new to whoever has spoken with the patient', async () => {
    const intake = await saved(maybe, early('bleeding'))
    must(await logCall(keel.here.clinician, { caseId: intake.caseId, result: 'reached', words: '' }, at(2)))
    await saveOn({ ...intake }, 2, early('bleeding', 'faint'))
    const { firstLookAt, nextStep } = must(await viewCase(keel.here.clinician, { caseId: intake.caseId }, at(4)))
    expect([firstLookAt, nextStep?.kind]).toEqual([null, 'look'])
    const found = await flagIn(intake.caseId, 'early-pregnancy')
    expect(answersOf(found)).toEqual([{ said: ['bleeding', 'faint'], withdrawnAt: null }])
    expect(found[0]?.raisedAt).toEqual(at(1).now())
  })
})
