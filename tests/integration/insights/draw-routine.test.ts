import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawRoutine } from '@/lib/operations/insights/draw-routine'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { closeDrawn, drawnIds, routineCase } from '@/tests/support/routine'

const keel = testKeel()
const october: string[] = []

beforeAll(async () => {
  for (let day = 1; day <= 23; day += 1) {
    october.push(await routineCase(keel, keel.here, `2026-10-${String(day).padStart(2, '0')}T18:00:00Z`))
  }
  // Still September at the clinic, and already November there.
  await routineCase(keel, keel.here, '2026-10-01T06:59:59Z')
  await routineCase(keel, keel.here, '2026-11-01T07:00:00Z')
  await routineCase(keel, keel.there, '2026-10-05T18:00:00Z')
  const inError = await routineCase(keel, keel.here, '2026-10-05T18:00:00Z')
  await closeDrawn(keel, inError, 'opened-in-error')
  const urgent = await routineCase(keel, keel.here, '2026-10-05T18:00:00Z')
  await keel.asOwner(`UPDATE triage_case SET tier = 'URGENT', tier_rank = 1 WHERE id = $1`, [urgent])
})

const input = () => ({ month: '2026-10' })

describe('drawRoutine', () => {
  refusesOthers(keel, {
    operation: drawRoutine,
    action: 'routine.draw',
    input,
    roles: ['lead'],
    elsewhere: null,
  })

  it.each(['2026-11', '2026-12', '2025-10', 'October', ''])(
    'draws from no month but one that is over: %s',
    async (month) => {
      const fields = { month: { code: 'choose-from-list' } }
      expect(await drawRoutine(keel.here.lead, { month }, start)).toEqual({ ok: false, code: 'invalid', fields })
    },
  )

  it('has nothing to draw where no routine case came', async () => {
    const refusal = { ok: false, code: 'nothing-to-draw' }
    expect(await drawRoutine(keel.here.lead, { month: '2026-06' }, start)).toMatchObject(refusal)
    expect(await keel.asOwner('SELECT month FROM routine_draw')).toEqual([])
  })

  it('draws once, of two leads at once and of two presses, and writes down which month and how many', async () => {
    const draws = () => Promise.all([1, 2, 3].map(() => drawRoutine(keel.here.lead, input(), start)))
    const { value, audit } = await keel.recorded(draws)
    expect(value.every(({ ok }) => ok)).toBe(true)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'routine.drawn', month: '2026-10', count: 20 }])
    const before = await drawnIds(keel, keel.here)
    expect(before).toHaveLength(20)
    must(await drawRoutine(keel.here.lead, input(), at(9)))
    expect(await drawnIds(keel, keel.here)).toEqual(before)
  })

  it('draws what its seed says, of all routine cases of the month and of no others', async () => {
    const [draw] = await keel.asOwner('SELECT seed, of_cases, drawn FROM routine_draw WHERE clinic_id = $1', [
      keel.here.id,
    ])
    expect(draw).toMatchObject({ of_cases: 23, drawn: 20 })
    const lot = (id: string) =>
      createHash('md5')
        .update(`${String(draw?.seed)}${id}`)
        .digest('hex')
    const byLot = [...october].sort((one, other) => (lot(one) < lot(other) ? -1 : 1))
    expect(await drawnIds(keel, keel.here)).toEqual(byLot.slice(0, 20))
  })

  it('draws all where there are fewer, for each clinic by itself', async () => {
    const { audit } = await keel.recorded(() => drawRoutine(keel.there.lead, input(), start))
    expect(audit).toMatchObject([{ clinicId: keel.there.id, event: { count: 1 } }])
    expect(await drawnIds(keel, keel.there)).toHaveLength(1)
    // Nothing is left to draw from: that is no month without routine cases.
    must(await drawRoutine(keel.there.lead, input(), at(9)))
  })
})
