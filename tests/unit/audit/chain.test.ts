import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Break, ChainWalk, type Digest, type Head, type Link } from '@/lib/audit/chain'

const digest: Digest = (previous, content, position) =>
  createHash('sha256')
    .update(`${previous}|${String(position)}|${content}`)
    .digest('hex')

/** Ten events, chained as the database does. */
const chain = (contents = 'abcdefghij'): Link[] => {
  let previous = 'beginning'
  return Array.from(contents, (content, index) => {
    const position = index + 1
    const hash = digest(previous, content, position)
    const link = { position, id: content, previous, hash, content }
    previous = hash
    return link
  })
}
const headOf = (links: readonly Link[]): Head => ({ length: links.length, hash: links.at(-1)?.hash ?? 'beginning' })
const whole = headOf(chain())

const walked = (links: readonly Link[], { head = whole, kept = [] as readonly Head[] } = {}): readonly Break[] => {
  const walk = new ChainWalk(digest, kept)
  for (const link of [...links].sort((a, b) => a.position - b.position)) walk.step(link)
  return walk.end(head)
}
const resealed = (link: Link, change: Partial<Link>): Link => {
  const next = { ...link, ...change }
  return { ...next, hash: digest(next.previous, next.content, next.position) }
}

describe('a chain', () => {
  it('that is as it was sealed has no break, nor has one of no events', () => {
    expect(walked(chain())).toEqual([])
    expect(walked([], { head: headOf([]) })).toEqual([])
    expect(walked(chain(), { kept: [headOf(chain('abc')), whole] })).toEqual([])
  })

  it.each([1, 5, 10])('names the event at %i that was changed, and no other', (position) => {
    const links = chain().map((link) => (link.position === position ? { ...link, content: 'x' } : link))
    expect(walked(links)).toEqual([{ kind: 'changed', position, id: 'abcdefghij'[position - 1] }])
  })

  it.each([1, 5, 10])('names the one at %i whose hash was made anew, too', (position) => {
    const links = chain().map((link) => (link.position === position ? resealed(link, { content: 'x' }) : link))
    expect(walked(links)).toEqual([{ kind: 'changed', position, id: 'abcdefghij'[position - 1] }])
  })

  it('names those that were removed, whether or not the others were moved up', () => {
    const left = chain().filter(({ position }) => position !== 4 && position !== 5)
    expect(walked(left)).toEqual([{ kind: 'removed', from: 4, to: 5 }])
    const movedUp = left.map((link) => (link.position > 5 ? { ...link, position: link.position - 2 } : link))
    expect(walked(movedUp)).toEqual([{ kind: 'removed', from: 4, to: 5 }])
    expect(walked(chain().slice(1))).toEqual([{ kind: 'removed', from: 1, to: 1 }])
  })

  it('names each of several at once', () => {
    const links = chain().filter(({ position }) => position !== 4)
    const changed = links.map((link) => (link.id === 'e' || link.id === 'h' ? { ...link, content: 'x' } : link))
    expect(walked(changed)).toEqual([
      { kind: 'removed', from: 4, to: 4 },
      { kind: 'changed', position: 5, id: 'e' },
      { kind: 'changed', position: 8, id: 'h' },
    ])
  })

  it('names one that was put in between, and not those that made room for it', () => {
    const links = chain()
    const before = links[3]
    if (!before) throw new Error('there are ten')
    const position = 5
    const forged = resealed(before, { position, id: 'forged', previous: before.hash, content: 'forged' })
    const moved = links.map((link) => (link.position >= position ? { ...link, position: link.position + 1 } : link))
    const named = [{ kind: 'inserted', position, id: 'forged' }]
    expect(walked([...moved, forged])).toEqual(named)
    // Without moving the others, where nothing held it back.
    expect(walked([...links, forged])).toEqual(named)
    expect(walked([forged, ...links])).toEqual(named)
  })

  it('names one that was put after its end', () => {
    const last = chain().at(-1)
    if (!last) throw new Error('there are ten')
    const forged = resealed(last, { position: 11, id: 'forged', previous: last.hash, content: 'forged' })
    expect(walked([...chain(), forged])).toEqual([{ kind: 'inserted', position: 11, id: 'forged' }])
  })

  it.each([
    [4, 8],
    [5, 6],
    [1, 10],
  ])('names the two at %i and %i that were swapped, each with its true place', (one, other) => {
    const at = (position: number) => (position === one ? other : position === other ? one : position)
    const links = chain().map((link) => ({ ...link, position: at(link.position) }))
    const idAt = (position: number) => 'abcdefghij'[at(position) - 1]
    const named = [
      { kind: 'moved', position: one, id: idAt(one), from: other },
      { kind: 'moved', position: other, id: idAt(other), from: one },
    ]
    const found = walked(links)
    expect(found).toHaveLength(2)
    expect(found).toEqual(expect.arrayContaining(named))
  })

  it('names what is missing at its end', () => {
    expect(walked(chain().slice(0, 7))).toEqual([{ kind: 'truncated', from: 8, to: 10 }])
    expect(walked([])).toEqual([{ kind: 'truncated', from: 1, to: 10 }])
  })

  it('names by a head that was kept elsewhere what was cut off or written anew to the end', () => {
    const short = chain().slice(0, 7)
    expect(walked(short, { head: headOf(short) })).toEqual([])
    expect(walked(short, { head: headOf(short), kept: [whole] })).toEqual([{ kind: 'truncated', from: 8, to: 10 }])
    const anew = chain('abxdefghij')
    expect(walked(anew, { head: headOf(anew) })).toEqual([])
    const kept = [headOf(chain('abcde'))]
    expect(walked(anew, { head: headOf(anew), kept })).toEqual([{ kind: 'rewritten', position: 5 }])
  })
})
