import { describe, expect, it } from 'vitest'
import { viewRetention } from '@/lib/operations/retention/view-retention'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { daysOn, newDraft, shownOf, switchOff, switchOn } from '@/tests/support/retention'

const keel = testKeel()

describe('viewRetention', () => {
  refusesOthers(keel, {
    operation: viewRetention,
    action: 'retention.change',
    input: () => ({}),
    roles: ['lead'],
    elsewhere: null,
  })

  it('shows each kind off, and what would go today', async () => {
    await newDraft(keel.here)
    const contents = await keel.contents()
    const { kinds } = must(await viewRetention(keel.here.lead, {}, daysOn(29)))
    expect(kinds.map(({ kind, isOn, period, count }) => [kind, isOn, period, count])).toEqual([
      ['drafts', false, 30, 0],
      ['arrivals', false, 30, 0],
      ['mails', false, 90, 0],
      ['sign-ins', false, 90, 0],
      ['records', false, 10, 0],
    ])
    expect(await shownOf(keel.here.lead, 'drafts', daysOn(31))).toMatchObject({ count: 1, oldestAt: start.now() })
    expect(await shownOf(keel.there.lead, 'drafts', daysOn(31))).toMatchObject({ count: 0, oldestAt: null })
    expect(await keel.contents()).toEqual(contents)
  })

  it('shows what another period would make of it', async () => {
    expect(await shownOf(keel.here.lead, 'drafts', daysOn(31), 60)).toMatchObject({ period: 60, count: 0 })
    expect(await shownOf(keel.here.lead, 'drafts', daysOn(20), 14)).toMatchObject({ period: 14, count: 1 })
  })

  it.each([['13'], ['3651'], ['15.5'], ['many'], [''], [['20', '30']], ['1e99']])(
    'shows the usual one where %j was typed, and says so',
    async (period) => {
      const { kinds } = must(await viewRetention(keel.here.lead, { kind: 'drafts', period }, start))
      expect(kinds.map(({ period: days, isOutOfRange }) => [days, isOutOfRange])).toEqual([
        [30, true],
        [30, false],
        [90, false],
        [90, false],
        [10, false],
      ])
    },
  )

  it('keeps records for the years of the settings, whatever is asked', async () => {
    expect(await shownOf(keel.here.lead, 'records', start, 1)).toMatchObject({ period: 10, isOutOfRange: false })
  })

  it('says who switched it on, when and for how long, off again too', async () => {
    const { name } = keel.here.lead
    await switchOn(keel.here, 'drafts', daysOn(1), 60)
    const said = { period: 60, by: name, saidAt: daysOn(1).now(), ranAt: null }
    expect(await shownOf(keel.here.lead, 'drafts', daysOn(2))).toMatchObject({ isOn: true, period: 60, said })
    await switchOff(keel.here, 'drafts', daysOn(3))
    const after = { isOn: false, period: 60, said: { by: name, saidAt: daysOn(3).now() } }
    expect(await shownOf(keel.here.lead, 'drafts', daysOn(4))).toMatchObject(after)
  })
})
