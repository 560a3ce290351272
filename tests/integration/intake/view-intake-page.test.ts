import { beforeEach, describe, expect, it } from 'vitest'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newIntake, save, submit, type TestIntake } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let intake: TestIntake

beforeEach(async () => {
  intake = await newIntake(keel.here)
})

const input = (page = 'injury') => ({ intakeId: intake.intakeId, page })
const view = (page?: string) => viewIntakePage(intake.patient, input(page), start)

describe('viewIntakePage', () => {
  refusesOthers(keel, { operation: viewIntakePage, action: 'intake.answer', input: () => input(), roles: [] })

  it('shows the page with what was answered, and where it is among the others', async () => {
    must(await save(intake, { trauma: 'minor' }, { page: 'injury' }))
    const page = must(await view())
    expect(page).toMatchObject({ revision: 1, previous: 'feeling-ill', place: { at: 6, of: 16 } })
    expect(page.view.blocks[0]).toMatchObject({ item: 'trauma', values: ['minor'] })
    expect(page.interrupt).toBeNull()
  })

  it('changes nothing and records nothing: looking is no act', async () => {
    const contents = await keel.contents()
    must(await view())
    expect(await keel.contents()).toEqual(contents)
  })

  it.each(['nowhere', '', '__proto__', 'constructor', '../check'])('has no page called "%s"', async (page) => {
    const values = { page: 'bladder-and-bowel' }
    expect(await view(page)).toEqual({ ok: false, code: 'page-not-asked', values })
  })

  it('is closed once the form is sent', async () => {
    must(await submit(intake, 0))
    expect(await view()).toEqual({ ok: false, code: 'intake-sent' })
  })
})
