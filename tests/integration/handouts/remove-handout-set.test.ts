import { beforeEach, describe, expect, it } from 'vitest'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { removeHandoutSet } from '@/lib/operations/handouts/remove-handout-set'
import { saveHandoutSet } from '@/lib/operations/handouts/save-handout-set'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let setId: string
let made = 0
const sets = async () => must(await listHandouts(keel.here.clinician, { search: '' }, start)).sets

beforeEach(async () => {
  const name = `Week ${String((made += 1))}`
  must(await saveHandoutSet(keel.here.lead, { setId: '', revision: 0, name, handouts: ['h4'] }, start))
  setId = (await sets()).find((set) => set.name === name)?.id ?? ''
})

const input = () => ({ setId })

describe('removeHandoutSet', () => {
  refusesOthers(keel, { operation: removeHandoutSet, action: 'handout.arrange', input, roles: ['lead'] })

  it('is gone, once', async () => {
    const remove = () => removeHandoutSet(keel.here.lead, input(), start)
    const { audit } = await keel.recorded(() => Promise.all([remove(), remove()]))
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'handout-set.removed', setId }])
    expect((await sets()).map(({ id }) => id)).not.toContain(setId)
  })
})
