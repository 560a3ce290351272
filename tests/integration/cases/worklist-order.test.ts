import { beforeEach, expect, it } from 'vitest'
import { escalateMissed } from '@/lib/operations/cases/escalate-missed'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { logCall } from '@/lib/operations/cases/log-call'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { rankOf, type Tier } from '@/lib/triage/urgency'
import { must } from '@/prisma/sample/live-story'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { keelItself } from '@/tests/support/refusals'

const keel = testKeel()
const day = 24 * 60

type Act = (caseId: string) => Promise<unknown>

const unseen: Act = () => Promise.resolve()
const step =
  (kind: 'call' | 'see' | 'wait' | 'hand-over', delay: string): Act =>
  async (caseId) =>
    must(await setNextStep(keel.here.clinician, { caseId, revision: 0, kind, delay, to: 'physios' }, at(20)))
const comesIn =
  (visitDay: string): Act =>
  async (caseId) => {
    const visit = { caseId, revision: 0, kind: 'see', delay: '', to: '', visitDay, visitTime: '09:30' }
    return must(await setNextStep(keel.here.clinician, visit, at(20)))
  }
const thenCalledInVain =
  (act: Act): Act =>
  async (caseId) => {
    await act(caseId)
    return must(await logCall(keel.here.clinician, { caseId, result: 'not-reached', words: '' }, at(25)))
  }

interface Place {
  readonly called: string
  readonly act: Act
  readonly tier?: Tier
}
const place = (called: string, act: Act, tier: Tier = 'SOON'): Place => ({ called, act, tier })

beforeEach(async () => {
  await keel.asOwner(
    `UPDATE triage_case SET state = 'closed', outcome = 'seen', closed_at = now(), owner_id = NULL, next_step = NULL,
       next_to = NULL, visit_at = NULL, queue_rank = 3`,
  )
})

/** From Monday at nine, each said at twenty past; what is expected stands in its order, and is made in the other one. */
it.each<readonly [string, { readonly minute: number; readonly hasRun: boolean }, readonly Place[]]>([
  [
    'what is overdue is before what is ahead, and after what nobody has looked at, however new',
    { minute: 2 * day, hasRun: true },
    [
      place('nobody has looked', unseen),
      place('an overdue call', step('call', 'next-day')),
      place('handed over, ahead', step('hand-over', 'three-days')),
      place('a call ahead', step('call', 'two-weeks')),
    ],
  ],
  [
    'an agreed visit stands by its time',
    { minute: 30, hasRun: false },
    [
      place('a call before it', step('call', 'next-day')),
      place('the visit', comesIn('2026-11-25')),
      place('a call after it', step('call', 'week')),
    ],
  ],
  [
    'an agreed visit stays at its time where a reminder is not answered',
    { minute: 30, hasRun: false },
    [
      place('a call before it', step('call', 'three-days')),
      place('the visit', thenCalledInVain(comesIn('2026-11-27'))),
      place('a call after it', step('call', 'week')),
    ],
  ],
  [
    'a visit that is over is overdue like all else',
    { minute: 4 * day, hasRun: true },
    [
      place('a call that was due before it', step('call', 'next-day')),
      place('the visit', comesIn('2026-11-25')),
      place('a call that was due after it', step('call', 'three-days')),
      place('a visit ahead', comesIn('2026-12-02')),
    ],
  ],
  [
    'a wait that has just ended is due by its target, and not where it waited',
    { minute: day + 21, hasRun: true },
    [
      place('an overdue call', step('call', 'next-day')),
      place('the wait that ended', step('wait', 'next-day')),
      place('to be seen later', step('see', 'three-days')),
      place('still waiting', step('wait', 'week')),
    ],
  ],
  [
    'until the minute’s job a wait whose time has come leads those who are waited for',
    { minute: day + 21, hasRun: false },
    [
      place('to be seen', step('see', 'two-weeks')),
      place('its time has come', step('wait', 'next-day')),
      place('still waiting', step('wait', 'week')),
    ],
  ],
  [
    'no time moves a case over a higher tier',
    { minute: 2 * day, hasRun: true },
    [
      place('an emergency that waited', step('wait', 'half-hour'), 'EMERGENCY'),
      place('an urgent case to be seen', step('see', 'three-days'), 'URGENT'),
      place('a case that waits', step('wait', 'week')),
      place('a routine case that nobody has looked at', unseen, 'ROUTINE'),
      place('an overdue routine call', step('call', 'next-day'), 'ROUTINE'),
    ],
  ],
])('%s', async (_what, { minute, hasRun }, places) => {
  const made = new Map<string, string>()
  for (const { called, act, tier = 'SOON' } of places.toReversed()) {
    const { caseId } = await newCase(keel, keel.here)
    await keel.asOwner('UPDATE triage_case SET tier = $2, tier_rank = $3 WHERE id = $1', [caseId, tier, rankOf(tier)])
    await act(caseId)
    made.set(caseId, called)
  }
  if (hasRun) must(await escalateMissed(keelItself(keel.here), {}, at(minute)))
  const { rows } = must(await listWorklist(keel.here.clinician, { filter: 'all', after: '' }, at(minute)))
  expect(rows.map(({ id }) => made.get(id))).toEqual(places.map(({ called }) => called))
})
