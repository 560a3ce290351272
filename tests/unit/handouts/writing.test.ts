import { describe, expect, it } from 'vitest'
import type { OwnHandout, Shelf } from '@/lib/handouts/own-handout'
import {
  askToRead,
  dropDraft,
  newDraft,
  publish,
  restore,
  retire,
  returnDraft,
  savePart,
  type Written,
} from '@/lib/handouts/writing'

const now = new Date('2026-11-27T10:00:00Z')
const anna = { staffId: 'anna', now }
const ben = { staffId: 'ben', now }
const typed = { title: 'Hop', text: 'Hop.' }
const own: OwnHandout = {
  id: 'own',
  revision: 3,
  adapts: null,
  adaptsVersion: null,
  ownerId: 'anna',
  draft: newDraft({ words: { en: typed } }, anna),
  writers: ['anna'],
  askedBy: null,
  askedAt: null,
  version: 0,
  shelf: null,
  reviewedOn: null,
  retiredAt: null,
}
const asked: OwnHandout = { ...own, askedBy: 'anna', askedAt: now }
const shelf: Shelf = {
  about: 'x',
  askedFor: '',
  topic: '' as const,
  titles: { en: 'Hop' },
  sources: [],
  ticked: [],
  suggestedFor: [],
  cautionedFor: [],
  reviewMonths: 12,
  grade: 1,
  minutes: 1,
}
const changed = (written: Written | null) => {
  if (!written?.ok) throw new Error(written?.code ?? 'unchanged')
  return { ...own, ...written.change }
}
const no = (code: string) => ({ ok: false, code })

describe('savePart', () => {
  it('takes the place of the version that was drawn, and remembers who wrote', () => {
    const { draft, writers } = changed(savePart(own, { part: 'en', typed: { title: 'Jump', text: 'Jump.' } }, 1, ben))
    expect(draft?.words.en).toMatchObject({ title: 'Jump', revision: 2, by: 'ben' })
    expect(writers).toEqual(['anna', 'ben'])
  })
  it('does not take the place of what a colleague saved since', () => {
    expect(savePart(own, { part: 'en', typed: { title: 'Jump', text: '' } }, 0, ben)).toEqual(no('part-changed'))
  })
  it('begins a language that nobody began, and leaves the others alone', () => {
    const { draft } = changed(savePart(own, { part: 'es', typed: { title: 'Salto', text: '' } }, 0, ben))
    expect(draft?.words.en).toEqual(own.draft?.words.en)
    expect(draft?.words.es?.revision).toBe(1)
  })
  it('changes nothing where the same was typed, by whomever', () => {
    expect(savePart(own, { part: 'en', typed }, 0, ben)).toBeNull()
    expect(savePart(own, { part: 'es', typed: { title: '', text: '' } }, 0, ben)).toBeNull()
  })
  it('has to be read anew by whoever was asked', () => {
    expect(changed(savePart(asked, { part: 'en', typed: { title: 'Jump', text: '' } }, 1, anna)).askedBy).toBeNull()
  })
  it('has nothing to write to where the draft was let go', () => {
    expect(savePart({ ...own, draft: null }, { part: 'en', typed }, 1, anna)).toEqual(no('draft-gone'))
  })
})

describe('publish', () => {
  const by = ({ staffId }: typeof ben, keelsVersion?: number) => ({ staffId, today: '2026-11-26', keelsVersion })
  it('takes a second person', () => {
    expect(publish(asked, shelf, by(anna))).toEqual(no('second-person-needed'))
    expect(publish({ ...asked, writers: ['anna', 'ben'] }, shelf, by(ben))).toEqual(no('second-person-needed'))
    const published = changed(publish(asked, shelf, by(ben)))
    expect(published).toMatchObject({ version: 1, ownerId: 'anna', draft: null, writers: [], reviewedOn: '2026-11-26' })
  })
  it('says of a next version that it was read beside what Keel has by now, of a first what it was made from', () => {
    const made = { ...asked, adapts: 'h8', adaptsVersion: 3 }
    expect(publish(made, shelf, by(ben, 5))).not.toHaveProperty('change.adaptsVersion')
    expect(publish({ ...made, version: 1, shelf }, shelf, by(ben, 5))).toHaveProperty('change.adaptsVersion', 5)
  })
  it('is for what somebody asked to be read, and what is not retired', () => {
    expect(publish(own, shelf, by(ben))).toEqual(no('draft-not-asked'))
    expect(publish({ ...asked, retiredAt: now }, shelf, by(ben))).toEqual(no('handout-retired'))
  })
})

describe('the other acts', () => {
  it('asks for whole drafts alone', () => {
    expect(askToRead(own, false, anna)).toEqual(no('draft-unfinished'))
    expect(changed(askToRead(own, true, anna))).toMatchObject({ askedBy: 'anna', askedAt: now })
    expect(askToRead({ ...own, draft: null }, true, anna)).toEqual(no('draft-gone'))
  })
  it('gives back what was asked', () => {
    expect(changed(returnDraft(asked, 'Too long.'))).toMatchObject({ askedBy: null, draft: own.draft })
    expect(returnDraft(own, 'Too long.')).toEqual(no('draft-not-asked'))
  })
  it('lets a draft go, and with it what was never published', () => {
    expect(changed(dropDraft(own, anna))).toMatchObject({ draft: null, retiredAt: now })
    expect(changed(dropDraft({ ...own, version: 2, shelf }, anna)).retiredAt).toBeNull()
    expect(dropDraft({ ...own, draft: null }, anna)).toEqual(no('draft-gone'))
  })
  it('retires once, and brings back what was published', () => {
    expect(changed(retire(own, anna)).retiredAt).toEqual(now)
    expect(retire({ ...own, retiredAt: now }, anna)).toBeNull()
    expect(changed(restore({ ...own, version: 1, shelf, retiredAt: now })).retiredAt).toBeNull()
    expect(restore({ ...own, version: 1, shelf })).toBeNull()
    expect(restore(own)).toEqual(no('not-found'))
  })
})
