import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { makeFileFor } from '@/app/bounds'

type Told = 'made' | 429 | 503
const made = () => Promise.resolve<Told>('made')
const instead = (status: 429 | 503) => Promise.resolve(status)
const ask = (session: string) => makeFileFor(session, made, instead)
const sessions = (count: number) => Array.from({ length: count }, () => randomUUID())

/** Begins to make a file for each, which is not done before it is said. */
function begin(of: readonly string[]) {
  const gate = new EventEmitter().setMaxListeners(0)
  const open = () => once(gate, 'open').then((): Told => 'made')
  const all = Promise.all(of.map((session) => makeFileFor(session, open, instead)))
  return {
    end: () => {
      gate.emit('open')
      return all
    },
    fail: async () => {
      gate.emit('error', new Error('the paper has run out'))
      await expect(all).rejects.toThrow('the paper has run out')
    },
  }
}

describe('files that are being made', () => {
  it('are sixteen for all: the next is told to come again, whoever asks, until one of them is there', async () => {
    const some = begin(sessions(15))
    const last = begin(sessions(1))
    expect(await Promise.all(sessions(3).map(ask))).toEqual([503, 503, 503])
    expect(await last.end()).toEqual(['made'])
    expect(await ask(randomUUID())).toBe('made')
    expect(new Set(await some.end())).toEqual(new Set(['made']))
  })

  it('are four for one session, which is told so before the others are', async () => {
    const [greedy = '', other = ''] = sessions(2)
    const four = begin([greedy, greedy, greedy, greedy])
    expect(await ask(greedy)).toBe(429)
    expect(await ask(other)).toBe('made')
    const rest = begin(sessions(12))
    expect([await ask(greedy), await ask(other)]).toEqual([429, 503])
    await four.end()
    await rest.end()
    expect(await ask(greedy)).toBe('made')
  })

  it('leave their place where they could not be made', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const all = begin(sessions(16))
      expect(await ask(randomUUID())).toBe(503)
      await all.fail()
    }
    expect(await ask(randomUUID())).toBe('made')
  })

  it('are twelve at once for one session that waits for each, and one a second then', async () => {
    const session = randomUUID()
    const told = []
    for (let turn = 0; turn < 13; turn += 1) told.push(await ask(session))
    expect(told).toEqual([...Array.from({ length: 12 }, () => 'made'), 429])
  })
})
