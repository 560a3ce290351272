import { beforeAll, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { viewCase } from '@/lib/operations/cases/view-case'
import { exportPatient } from '@/lib/operations/patients/export-patient'
import { newCase } from '@/tests/support/patient'
import { drawRoutine } from '@/lib/operations/insights/draw-routine'
import { judgeDrawn } from '@/lib/operations/insights/judge-drawn'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { viewRoutine } from '@/lib/operations/insights/view-routine'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'
import { drawnIds, routineCase } from '@/tests/support/routine'

const keel = testKeel()

beforeAll(async () => {
  for (const day of ['06', '07', '08']) await routineCase(keel, keel.here, `2026-10-${day}T18:00:00Z`)
  must(await drawRoutine(keel.here.lead, { month: '2026-10' }, start))
})

describe('judgeDrawn', () => {
  const found = async (change: object = {}) => ({
    ...{ caseId: (await drawnIds(keel, keel.here))[0], revision: '0', choice: 'URGENT', words: 'Night pain.' },
    ...change,
  })
  let first: unknown
  beforeAll(async () => {
    first = await found()
  })

  refusesOthers(keel, { operation: judgeDrawn, action: 'routine.draw', input: () => first, roles: ['lead'] })

  it('keeps what was found, once for two presses, and changes nothing of the case', async () => {
    const { caseId } = await found()
    const before = await keel.asOwner('SELECT * FROM triage_case WHERE id = $1', [caseId])
    const { value, audit, timeline } = await keel.recorded(async () => [
      await judgeDrawn(keel.here.lead, await found(), at(1)),
      await judgeDrawn(keel.here.lead, await found(), at(2)),
    ])
    expect(value.every(({ ok }) => ok)).toBe(true)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'routine.judged', caseId, found: 'too-low' }])
    expect(JSON.stringify(audit)).not.toContain('Night pain')
    expect(timeline).toEqual([])
    expect(await keel.asOwner('SELECT * FROM triage_case WHERE id = $1', [caseId])).toEqual(before)
    const { cases } = must(await viewRoutine(keel.here.lead, { month: '2026-10' }, at(3)))
    expect(cases[0]).toMatchObject({ look: { found: 'too-low', shouldBe: 'URGENT', words: 'Night pain.' } })
  })

  it('refuses what was drawn on a page that another changed since, and takes the next word', async () => {
    const late = await found({ choice: 'right', words: '' })
    expect(await judgeDrawn(keel.here.lead, late, at(4))).toMatchObject({ ok: false, code: 'found-meanwhile' })
    must(await judgeDrawn(keel.here.lead, await found({ revision: '1', choice: 'right', words: '' }), at(5)))
    const { cases } = must(await viewRoutine(keel.here.lead, { month: '2026-10' }, at(6)))
    expect(cases[0]?.look).toMatchObject({ found: 'right', shouldBe: null, words: '' })
    expect(must(await viewInsights(keel.here.lead, { weeks: 12, section: null }, at(7))).judged.judged).toBe(0)
  })

  it('refuses what is no choice, and a case that was not drawn', async () => {
    const choice = { code: 'choose-from-list' }
    for (const wrong of ['', 'ROUTINE', 'too-low']) {
      expect(await judgeDrawn(keel.here.lead, await found({ choice: wrong }), start)).toMatchObject({
        fields: { choice },
      })
    }
    const caseId = await routineCase(keel, keel.here, '2026-10-09T18:00:00Z')
    expect(await judgeDrawn(keel.here.lead, await found({ caseId }), start)).toMatchObject({ code: 'not-found' })
  })

  it('stands on the case and in the file of the patient, for leads alone', async () => {
    const [judgedId = '', untouchedId = ''] = await drawnIds(keel, keel.here)
    const seen = async (by: StaffActor, caseId: string) => must(await viewCase(by, { caseId }, at(5))).lookedAtAgain
    expect(await seen(keel.here.lead, judgedId)).toMatchObject({
      month: '2026-10',
      look: { found: 'right', by: keel.here.lead.name },
    })
    expect(await seen(keel.here.lead, untouchedId)).toEqual({ month: '2026-10', look: null })
    expect(await seen(keel.here.clinician, judgedId)).toBeNull()
    const { caseId } = await newCase(keel, keel.here)
    expect(await seen(keel.here.lead, caseId)).toBeNull()
    const [{ patient_id: patientId } = {}] = await keel.asOwner('SELECT patient_id FROM triage_case WHERE id = $1', [
      judgedId,
    ])
    const { file } = must(await exportPatient(keel.here.lead, { patientId, withPrivate: false }, at(6)))
    expect(file).toMatchObject({ lookedAtAgain: [{ caseId: judgedId, found: 'right' }] })
  })
})
