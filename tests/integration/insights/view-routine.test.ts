import { beforeAll, describe, expect, it } from 'vitest'
import { drawRoutine } from '@/lib/operations/insights/draw-routine'
import { judgeDrawn } from '@/lib/operations/insights/judge-drawn'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { viewRoutine } from '@/lib/operations/insights/view-routine'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { closeDrawn, drawnIds, routineCase } from '@/tests/support/routine'

const keel = testKeel()

beforeAll(async () => {
  for (const day of ['06', '07', '08']) await routineCase(keel, keel.here, `2026-10-${day}T18:00:00Z`)
  must(await drawRoutine(keel.here.lead, { month: '2026-10' }, start))
  const [caseId] = await drawnIds(keel, keel.here)
  must(await judgeDrawn(keel.here.lead, { caseId, revision: 0, choice: 'right', words: '' }, start))
})

describe('viewRoutine', () => {
  refusesOthers(keel, {
    operation: viewRoutine,
    action: 'insights.view',
    input: () => ({ month: '2026-10' }),
    roles: ['lead'],
    elsewhere: null,
  })

  it('shows the months that are over, and of one its cases without a name', async () => {
    const { value, audit } = await keel.recorded(() => viewRoutine(keel.here.lead, { month: '2026-10' }, start))
    const shown = must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'routine.viewed', month: '2026-10' }])
    expect([shown.months.length, shown.months[0], shown.months.at(-1)]).toEqual([12, '2026-10', '2025-11'])
    expect(shown.draws).toMatchObject([{ month: '2026-10', ofCases: 3, drawn: 3, erased: 0, right: 1, tooLow: 0 }])
    expect(shown.cases).toHaveLength(3)
    expect(JSON.stringify(shown)).not.toMatch(/Rivera|Alex/)
    const other = must(await viewRoutine(keel.here.lead, { month: 'never' }, start))
    expect(other.month).toBe('2026-10')
    expect(must(await viewRoutine(keel.here.lead, { month: '2026-09' }, start)).cases).toEqual([])
  })

  it('says what whoever closed a case had judged only once a lead has looked', async () => {
    const [looked, unseen] = await drawnIds(keel, keel.here)
    for (const id of [looked, unseen]) {
      await closeDrawn(keel, id, 'seen')
      await keel.asOwner(
        `INSERT INTO case_event (clinic_id, id, case_id, at, actor_kind, event)
         VALUES ($1, gen_random_uuid(), $2, now(), 'system', '{"type": "closed", "outcome": "seen", "words": "x", "judged": "too-high"}')`,
        [keel.here.id, id],
      )
    }
    const { cases } = must(await viewRoutine(keel.here.lead, { month: '2026-10' }, start))
    expect(cases.slice(0, 2).map(({ judged }) => judged)).toEqual(['too-high', null])
  })

  it('counts what was erased since, with what was found of it, in the insights too', async () => {
    const [, , gone] = await drawnIds(keel, keel.here)
    must(await judgeDrawn(keel.here.lead, { caseId: gone, revision: 0, choice: 'cannot-tell', words: '' }, start))
    const insights = async () => must(await viewInsights(keel.here.lead, { weeks: 12, section: null }, at(9))).draws
    expect(await insights()).toMatchObject([{ drawn: 3, erased: 0, right: 1, cannotTell: 1 }])
    await closeDrawn(keel, gone, 'seen')
    const [row] = await keel.asOwner('SELECT patient_id FROM triage_case WHERE id = $1', [gone])
    await keel.asOwner(`SELECT set_config('keel.clinic', $1, false)`, [keel.here.id])
    const [done] = await keel.asOwner(
      `SELECT keel_erase_patient($1, $2, gen_random_uuid(), $3, now(), 'asked', '') AS came`,
      [keel.here.id, row?.patient_id, keel.here.lead.staffId],
    )
    expect(done?.came).toBe('erased')
    expect(await insights()).toMatchObject([{ drawn: 3, erased: 1, right: 1, cannotTell: 0 }])
    expect(must(await viewRoutine(keel.here.lead, { month: '2026-10' }, start)).cases).toHaveLength(2)
  })
})
