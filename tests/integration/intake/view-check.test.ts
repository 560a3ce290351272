import { beforeEach, describe, expect, it } from 'vitest'
import { viewCheck } from '@/lib/operations/intake/view-check'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newIntake, ordinary, saveAll, submit, type TestIntake } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let intake: TestIntake

beforeEach(async () => {
  intake = await newIntake(keel.here)
})

const input = () => ({ intakeId: intake.intakeId })
const view = () => viewCheck(intake.patient, input(), start)

describe('viewCheck', () => {
  refusesOthers(keel, { operation: viewCheck, action: 'intake.answer', input, roles: [] })

  it('shows every answer, and counts none that is missing', async () => {
    const revision = await saveAll(intake, ordinary)
    const check = must(await view())
    expect(check).toMatchObject({ revision, unanswered: 0 })
    const rows = check.sections.flatMap((section) => section.rows)
    expect(Object.fromEntries(rows.map(({ item, value }) => [item, value]))).toEqual({
      ...ordinary,
      // That they were answered is shown, and not how.
      'suicidal-thoughts': null,
      'unsafe-home': null,
    })
  })

  it('leaves no answer folded away that says by its “no” that something is wrong', async () => {
    const said = ['can-stand', 'pain-changes-with-movement']
    await saveAll(intake, { ...ordinary, ...Object.fromEntries(said.map((item) => [item, 'no'])) })
    const rows = must(await view()).sections.flatMap((section) => section.rows)
    const isFolded = (id: string) => rows.find(({ item }) => item === id)?.isFolded
    expect(said.map(isFolded)).toEqual([false, false])
    expect(isFolded('blood-thinner')).toBe(true)
  })

  it('counts what was passed over, and records nothing', async () => {
    const contents = await keel.contents()
    expect(must(await view()).unanswered).toBeGreaterThan(40)
    expect(await keel.contents()).toEqual(contents)
  })

  it('is closed once the form is sent', async () => {
    must(await submit(intake, 0))
    expect(await view()).toEqual({ ok: false, code: 'intake-sent' })
  })
})
