import { beforeAll, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { viewCaseGiving } from '@/lib/operations/cases/view-case-giving'
import { viewCase } from '@/lib/operations/cases/view-case'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { restoreHandout } from '@/lib/operations/handouts/restore-handout'
import { retireHandout } from '@/lib/operations/handouts/retire-handout'
import { starHandout } from '@/lib/operations/handouts/star-handout'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { changeRole } from '@/lib/operations/staff/change-role'
import { endWork } from '@/lib/operations/staff/end-work'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
import { about, begun, drawn, english, published, savePart, spanish } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { newCase, newPatient } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { newJoined } from '@/tests/support/staff-link'

const keel = testKeel()
let handoutId: string

beforeAll(async () => {
  handoutId = await published(keel.here)
})

const star = (by: StaffActor, handout: string, isStarred: 'yes' | 'no' = 'yes') =>
  starHandout(by, { handout, isStarred }, start)
const rows = async (by: StaffActor, search = '') => must(await listHandouts(by, { search }, start)).rows
const starred = async (by: StaffActor) => (await rows(by)).filter(({ isStarred }) => isStarred).map(({ id }) => id)
const newColleague = async (): Promise<StaffActor> => {
  const { staffId, name } = await newJoined(keel, keel.here)
  return { ...keel.here.clinician, staffId, name }
}

describe('starHandout', () => {
  refusesOthers(keel, {
    operation: starHandout,
    action: 'handout.star',
    input: () => ({ handout: handoutId, isStarred: 'yes' }),
    roles: ['clinician', 'lead'],
  })

  it('stands first in the library, also among what was searched for, and for nobody else', async () => {
    const me = await newColleague()
    const { audit } = await keel.recorded(() => Promise.all([star(me, 'h9'), star(me, 'h9'), star(me, handoutId)]))
    expect(audit.map(({ event }) => event)).toHaveLength(2)
    expect(audit.map(({ event }) => event)).toContainEqual({ type: 'handout.starred', handout: 'h9', isStarred: true })
    const ids = (await rows(me)).map(({ id }) => id)
    expect(ids.slice(0, 3)).toEqual(['h9', handoutId, 'h2'])
    const found = (await rows(me, 'back')).map(({ id }) => id)
    expect(found.length).toBeLessThan(ids.length)
    expect(found).toEqual(ids.filter((id) => found.includes(id)))
    expect(await starred(keel.here.colleague)).toEqual([])
    must(await star(me, 'h9', 'no'))
    expect(await keel.recorded(() => star(me, 'h9', 'no'))).toMatchObject({ value: { ok: true }, audit: [] })
    expect(await starred(me)).toEqual([handoutId])
  })

  it('stays through a next version, with what takes the place of Keel’s, and when it comes back', async () => {
    const me = await newColleague()
    must(await star(me, 'h8'))
    const own = await begun(keel.here.lead, 'h8')
    for (const part of [english, spanish, about]) must(await savePart(keel.here.lead, own, part))
    const publish = async (id: string) => {
      must(await submitDraft(keel.here.lead, await drawn(keel.here.lead, id), start))
      must(await publishDraft(keel.here.clinician, await drawn(keel.here.clinician, id), start))
    }
    await publish(own)
    expect(await starred(me)).toEqual([own])
    must(await savePart(keel.here.lead, await begun(keel.here.lead, own), { ...english, title: 'Hopping again' }))
    await publish(own)
    expect((await rows(me))[0]).toMatchObject({ id: own, version: 2, isStarred: true })
    must(await retireHandout(keel.here.lead, { handoutId: own }, start))
    expect(await starred(me)).toEqual(['h8'])

    must(await star(me, handoutId))
    must(await retireHandout(keel.here.lead, { handoutId }, start))
    expect(await starred(me)).toEqual(['h8'])
    must(await restoreHandout(keel.here.lead, { handoutId }, start))
    expect(await starred(me)).toEqual(['h8', handoutId])
  })

  it('comes after what is suggested where handouts are given, and is lifted past nothing that is spoken against', async () => {
    const me = await newColleague()
    const { caseId, intakeId } = await newCase(keel, keel.here)
    await keel.asOwner(
      `UPDATE submission SET answers = answers || '{"nsaid-cautions": ["kidney-disease"]}' WHERE intake_id = $1`,
      [intakeId],
    )
    const { library: before } = must(await viewCaseGiving(me, { caseId }, start))
    const plain = before.filter(({ isAtHand, cautions }) => !isAtHand && cautions.length === 0)
    const against = before.find(({ isAtHand, cautions }) => !isAtHand && cautions.length > 0)
    const wanted = plain.at(-1)?.id ?? ''
    for (const id of [wanted, against?.id ?? '']) must(await star(me, id))
    const { library } = must(await viewCaseGiving(me, { caseId }, start))
    const suggested = before.filter(({ isAtHand }) => isAtHand).map(({ id }) => id)
    expect(library.map(({ id }) => id)).toEqual([
      ...suggested,
      wanted,
      ...before.map(({ id }) => id).filter((id) => ![...suggested, wanted].includes(id)),
    ])
    expect(library.find(({ id }) => id === against?.id)).toMatchObject({ isStarred: true, isAtHand: false })
    expect(must(await viewCase(me, { caseId }, start)).library).toEqual(library)
    expect(library.find(({ id }) => id === wanted)).toMatchObject({ isStarred: true, isAtHand: true })
    const alone = await newPatient(keel.here)
    const without = must(await viewGiving(me, { patientId: alone.patientId }, start)).library
    expect(
      without
        .filter(({ isAtHand }) => isAtHand)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([wanted, against?.id].sort())
  })

  it.each<[how: string, leave: (staffId: string) => Promise<unknown>]>([
    ['works here no more', (staffId) => endWork(keel.here.lead, { staffId }, start)],
    ['works at the front desk now', (staffId) => changeRole(keel.here.lead, { staffId, role: 'reception' }, start)],
  ])('goes with whoever %s', async (_, leave) => {
    const me = await newColleague()
    must(await star(me, 'h9'))
    await leave(me.staffId)
    const [left] = await keel.asOwner('SELECT starred_handouts AS left FROM staff WHERE id = $1', [me.staffId])
    expect(left).toEqual({ left: [] })
  })

  it.each([['zzz'], ['00000000-0000-7000-8000-000000000000'], ["'; DROP TABLE staff; --"]])(
    'takes no star for %s',
    async (handout) => {
      expect(await star(keel.here.clinician, handout)).toMatchObject({ code: 'not-found' })
    },
  )
})
