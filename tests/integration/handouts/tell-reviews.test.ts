import { beforeEach, describe, expect, it } from 'vitest'
import { listHandouts } from '@/lib/operations/handouts/list-handouts'
import { retireHandout } from '@/lib/operations/handouts/retire-handout'
import { tellReviews } from '@/lib/operations/handouts/tell-reviews'
import { must } from '@/prisma/sample/live-story'
import { at, newStaff, start } from '@/tests/support/clinic'
import { about, english, published } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { keelItself, refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()
const day = 24 * 60
let handoutId: string

/** Published by the clinic's lead, and to be read again after six months. */
beforeEach(async () => {
  await keel.asOwner('UPDATE own_handout SET retired_at = now() WHERE retired_at IS NULL')
  await keel.asOwner('DELETE FROM message')
  handoutId = await published(keel.here, [english, { ...about, reviewMonths: '6' }])
})

const sweep = async (days: number, minutes = 0) =>
  must(await tellReviews(keelItself(keel.here), {}, at(days * day + minutes)))
const mails = async (who = keel.here.lead) => (await messagesOf(keel, who.staffId)).map(({ kind }) => kind)

describe('tellReviews', () => {
  refusesOthers(keel, {
    operation: tellReviews,
    action: 'handout.tell-review',
    input: () => ({}),
    roles: [],
    isByItself: true,
    elsewhere: null,
  })

  it('tells whoever answers for it once when it is due, once more after thirty days, and then no more', async () => {
    await sweep(180)
    expect(await mails()).toEqual([])
    const { audit } = await keel.recorded(() => sweep(182))
    expect(audit.map(({ event }) => event.type)).toContain('handout.review-told')
    expect(audit.map(({ event }) => event)).toContainEqual({ type: 'handout.review-told', handoutId })
    for (const days of [182, 183, 211]) await sweep(days, 60)
    expect(await mails()).toEqual(['handout-review'])
    await sweep(213)
    await sweep(300)
    await sweep(900)
    expect(await mails()).toEqual(['handout-review', 'handout-review'])
    expect(await mails(keel.here.colleague)).toEqual([])
    expect(must(await listHandouts(keel.here.lead, { search: '' }, at(182 * day))).rows.at(-1)).toMatchObject({
      id: handoutId,
    })
  })

  it('tells the leads where whoever answers for it is no lead any more, and could not open it', async () => {
    const former = await newStaff(keel.here.id, 'reception', 'Dr. Former')
    await keel.asOwner('UPDATE own_handout SET owner_id = $2 WHERE id = $1', [handoutId, former.staffId])
    await sweep(182)
    expect([await mails(former), await mails()]).toEqual([[], ['handout-review']])
  })

  it('begins again once it was read again', async () => {
    await sweep(182)
    await sweep(213)
    await keel.asOwner(`UPDATE own_handout SET reviewed_on = '2027-06-30' WHERE id = $1`, [handoutId])
    await sweep(300)
    expect(await mails()).toHaveLength(2)
    await sweep(410)
    expect(await mails()).toHaveLength(3)
  })

  it('keeps quiet by night, and of what is not sent any more', async () => {
    await sweep(182, 12 * 60)
    expect(await mails()).toEqual([])
    must(await retireHandout(keel.here.lead, { handoutId }, start))
    await sweep(182)
    expect(await mails()).toEqual([])
  })

  it('tells of several at once in one e-mail', async () => {
    await published(keel.here, [english, { ...about, reviewMonths: '6' }])
    await sweep(182)
    expect(await mails()).toEqual(['handout-review'])
  })

  it('tells the leads where whoever answered for it has left', async () => {
    await keel.asOwner('UPDATE own_handout SET owner_id = $2 WHERE id = $1', [handoutId, keel.here.colleague.staffId])
    await keel.asOwner('UPDATE staff SET disabled_at = now() WHERE id = $1', [keel.here.colleague.staffId])
    await sweep(182)
    expect([await mails(), await mails(keel.here.colleague)]).toEqual([['handout-review'], []])
    await keel.asOwner('UPDATE staff SET disabled_at = NULL WHERE id = $1', [keel.here.colleague.staffId])
  })
})
