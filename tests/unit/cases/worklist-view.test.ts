import { describe, expect, it } from 'vitest'
import { leftOf, type Narrowing, openedBy, type WorklistView } from '@/lib/cases/worklist-view'

const all = { isInGroup: true, asksToSign: true, complaints: ['back-pain'] }
const view = (more: Partial<WorklistView> = {}): WorklistView => ({
  ...{ id: 'v1', name: 'Mine', isShared: false, filter: 'mine', tier: 'URGENT', complaint: 'back-pain' },
  ...more,
})

describe('what is left of a view', () => {
  it.each<[what: string, narrowing: Narrowing, offered: typeof all, left: Narrowing, lost: string[]]>([
    [
      'all of it',
      { filter: 'groups', tier: 'SOON', complaint: 'back-pain' },
      all,
      { filter: 'groups', tier: 'SOON', complaint: 'back-pain' },
      [],
    ],
    [
      'the rest, where they are in no group',
      { filter: 'groups', tier: 'SOON', complaint: null },
      { ...all, isInGroup: false },
      { filter: 'all', tier: 'SOON', complaint: null },
      ['groups'],
    ],
    [
      'the rest, where nothing is read by a colleague',
      { filter: 'to-sign', tier: null, complaint: 'back-pain' },
      { ...all, asksToSign: false },
      { filter: 'all', tier: null, complaint: 'back-pain' },
      ['to-sign'],
    ],
    [
      'the rest, where a complaint is asked about no more',
      { filter: 'mine', tier: 'SOON', complaint: 'ringing-ears' },
      all,
      { filter: 'mine', tier: 'SOON', complaint: null },
      ['complaint'],
    ],
    [
      'all open cases, where both are gone',
      { filter: 'groups', tier: null, complaint: 'ringing-ears' },
      { ...all, isInGroup: false },
      { filter: 'all', tier: null, complaint: null },
      ['groups', 'complaint'],
    ],
  ])('is %s', (_, narrowing, offered, left, lost) => {
    expect(leftOf(narrowing, offered)).toEqual({ left, lost })
  })
})

describe('what is opened', () => {
  const views = [view(), view({ id: 'v2', isShared: true, filter: 'groups' })]
  const known = { views, startId: 'v1', offered: { ...all, isInGroup: false } }

  it('is the view that is asked for, and what it has lost', () => {
    const { opened, left } = openedBy({ viewId: 'v2', isStart: false }, known)
    expect(opened).toEqual({ kind: 'view', view: views[1], lost: ['groups'] })
    expect(left).toEqual({ filter: 'all', tier: 'URGENT', complaint: 'back-pain' })
  })

  it('is what they start with, only where they ask for nothing', () => {
    expect(openedBy({ viewId: null, isStart: true }, known).opened).toMatchObject({ view: { id: 'v1' } })
    expect(openedBy({ viewId: null, isStart: false }, known)).toEqual({ opened: { kind: 'none' }, left: null })
    const without = { ...known, startId: null }
    expect(openedBy({ viewId: null, isStart: true }, without)).toEqual({ opened: { kind: 'none' }, left: null })
  })

  it('is nothing but that it is gone, where it was removed', () => {
    const gone = { ...known, startId: 'v9' }
    expect(openedBy({ viewId: 'v9', isStart: false }, gone)).toEqual({
      opened: { kind: 'gone', isStart: false },
      left: null,
    })
    expect(openedBy({ viewId: null, isStart: true }, gone).opened).toEqual({ kind: 'gone', isStart: true })
  })
})
