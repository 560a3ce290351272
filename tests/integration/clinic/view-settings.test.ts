import { describe, expect, it } from 'vitest'
import { usualCallAgain, usualNotReached } from '@/lib/clinics/reaching'
import { usualHours, usualTargets } from '@/lib/clinics/schedule'
import { viewSettings } from '@/lib/operations/clinic/view-settings'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('viewSettings', () => {
  refusesOthers(keel, {
    operation: viewSettings,
    action: 'clinic.change',
    input: () => ({}),
    roles: ['lead'],
    elsewhere: null,
  })

  it('shows a new clinic with the usual hours and targets', async () => {
    const contents = await keel.contents()
    expect(await viewSettings(keel.here.lead, {}, start)).toMatchObject({
      ok: true,
      value: {
        revision: 0,
        settings: {
          name: 'The clinic here',
          hours: usualHours,
          targets: usualTargets,
          callAgain: usualCallAgain,
          notReached: usualNotReached,
          holidays: [],
          languages: ['en', 'es'],
          welcome: { en: '', es: '' },
        },
      },
    })
    expect(await keel.contents()).toEqual(contents)
  })
})
