import { beforeEach, describe, expect, it } from 'vitest'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { restoreHandout } from '@/lib/operations/handouts/restore-handout'
import { retireHandout } from '@/lib/operations/handouts/retire-handout'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { begun, published } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let handoutId: string

beforeEach(async () => {
  handoutId = await published(keel.here)
  must(await retireHandout(keel.here.lead, { handoutId }, start))
})

const input = () => ({ handoutId })

describe('restoreHandout', () => {
  refusesOthers(keel, { operation: restoreHandout, action: 'draft.write', input, roles: ['lead'] })

  it('may be sent again', async () => {
    const { audit } = await keel.recorded(() => restoreHandout(keel.here.lead, input(), start))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout.restored', handoutId }])
    const { rows } = must(await listHandouts(keel.here.lead, { search: 'hop' }, start))
    expect(rows.map(({ id }) => id)).toContain(handoutId)
  })

  it('brings back one of two that would take the same place at the same moment', async () => {
    const other = await published(keel.here)
    must(await retireHandout(keel.here.lead, { handoutId: other }, start))
    await keel.asOwner(`UPDATE own_handout SET adapts = 'h8', adapts_version = 1 WHERE id = ANY ($1)`, [
      [handoutId, other],
    ])
    const both = await Promise.all(
      [handoutId, other].map((id) => restoreHandout(keel.here.lead, { handoutId: id }, start)),
    )
    expect(both.map((result) => (result.ok ? 'ok' : result.code)).sort()).toEqual(['adapted-already', 'ok'])
  })

  it('does not bring back what was never published', async () => {
    const draft = await begun(keel.here.lead)
    const result = await restoreHandout(keel.here.lead, { handoutId: draft }, start)
    expect(result).toEqual({ ok: false, code: 'not-found' })
  })
})
