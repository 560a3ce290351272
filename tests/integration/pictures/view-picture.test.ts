import { beforeEach, describe, expect, it } from 'vitest'
import { addPicture } from '@/lib/operations/pictures/add-picture'
import { viewPicture } from '@/lib/operations/pictures/view-picture'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { plainPhoto } from '@/tests/support/photo'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
let picture: string

beforeEach(async () => {
  const bytes = await plainPhoto().png().toBuffer()
  picture = must(await addPicture(keel.here.lead, { bytes }, start)).id
})

const input = () => ({ picture })

describe('viewPicture', () => {
  refusesOthers(keel, { operation: viewPicture, action: 'handout.browse', input, roles: ['clinician', 'lead'] })

  it('hands out the bytes, and records nothing', async () => {
    const { value, audit } = await keel.recorded(() => viewPicture(keel.here.clinician, input(), start))
    expect([...must(value).bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
    expect(audit).toEqual([])
  })

  it.each(['\0', 'own-\0', '../own', '漢', 'own-00000000000000000000-40x30'])('finds none at %j', async (none) => {
    expect(await viewPicture(keel.here.clinician, { picture: none }, start)).toMatchObject({ code: 'not-found' })
  })
})
