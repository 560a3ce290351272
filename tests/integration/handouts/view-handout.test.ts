import { describe, expect, it } from 'vitest'
import { viewHandout } from '@/lib/operations/handouts/view-handout'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('viewHandout', () => {
  refusesOthers(keel, {
    operation: viewHandout,
    action: 'handout.browse',
    input: () => ({ handout: 'h2' }),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('shows one as the patient would read it', async () => {
    const result = await viewHandout(keel.here.clinician, { handout: 'h2' }, start)
    expect(result).toMatchObject({ ok: true, value: { version: 1, title: expect.any(String) as string } })
  })

  it.each(['', 'h99', '__proto__', 'constructor', '\0', 'H2'])('has none called %j', async (handout) => {
    expect(await viewHandout(keel.here.clinician, { handout }, start)).toEqual({ ok: false, code: 'not-found' })
  })
})
