import { afterAll, describe, expect, it, vi } from 'vitest'
import { caseListener } from '@/lib/db/listen'
import { watchWorklist } from '@/lib/operations/cases/watch-worklist'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
afterAll(() => caseListener().stop())

describe('watchWorklist', () => {
  refusesOthers(keel, {
    operation: watchWorklist,
    action: 'worklist.view',
    input: () => ({}),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('lets staff hear of changes in their own clinic, until they stop', async () => {
    const heard = vi.fn()
    const stop = must(await watchWorklist(keel.here.clinician, {}, start)).hear(heard)
    // Once when the connection is there.
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledTimes(1)
    })
    await newAlert(keel, keel.there)
    await newAlert(keel, keel.here)
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledTimes(2)
    })
    stop()
    await newAlert(keel, keel.here)
    expect(heard).toHaveBeenCalledTimes(2)
  })
})
