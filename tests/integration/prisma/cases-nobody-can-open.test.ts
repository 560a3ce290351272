import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newCase } from '@/tests/support/patient'
import { newJoined } from '@/tests/support/staff-link'

const keel = testKeel()
const script = readFileSync('prisma/migrations/20261216000000_cases_nobody_can_open/migration.sql', 'utf8')

const heldBy = async (clinic: typeof keel.here) => {
  const { staffId, name } = await newJoined(keel, clinic)
  const { caseId } = await newCase(keel, clinic)
  must(await claimCase({ ...clinic.colleague, staffId, name }, { caseId }, start))
  return { staffId, caseId }
}

it('gives back what the front desk and whoever left have in hand, in each clinic, once, with its lines', async () => {
  const desk = await heldBy(keel.here)
  const left = await heldBy(keel.here)
  const elsewhere = await heldBy(keel.there)
  const stays = await heldBy(keel.here)
  await keel.asOwner(`UPDATE staff SET role = 'reception' WHERE id IN ($1, $2)`, [desk.staffId, elsewhere.staffId])
  await keel.asOwner('UPDATE staff SET disabled_at = now() WHERE id = $1', [left.staffId])
  const { audit, timeline } = await keel.recorded(() => keel.asOwner(script))
  const released = [desk, left, elsewhere].map(({ caseId }) => caseId).sort()
  const writtenBy = ({ actorKind, actorId }: { actorKind: string; actorId: string | null }) => [actorKind, actorId]
  expect(audit.map(({ event }) => 'caseId' in event && event.caseId).sort()).toEqual(released)
  expect(new Set(audit.map(({ event }) => event.type))).toEqual(new Set(['case.released']))
  expect(audit.map(writtenBy)).toEqual(released.map(() => ['system', null]))
  expect(timeline.map(({ event }) => event)).toEqual(released.map(() => ({ type: 'released' })))
  expect(timeline.map(writtenBy)).toEqual(released.map(() => ['system', null]))
  const ownerOf = async ({ caseId }: { caseId: string }, clinic = keel.here) =>
    must(await viewCase(clinic.lead, { caseId }, at(6))).standing.owner
  expect([await ownerOf(desk), await ownerOf(left), await ownerOf(elsewhere, keel.there)]).toEqual([null, null, null])
  expect(await ownerOf(stays)).not.toBeNull()
  must(await claimCase(keel.here.clinician, { caseId: desk.caseId }, at(7)))
  const again = await keel.recorded(() => keel.asOwner(script))
  expect([again.audit, again.timeline]).toEqual([[], []])
})
