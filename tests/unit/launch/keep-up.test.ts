import { describe, expect, it, vi } from 'vitest'
import { keepUp, type Part } from '@/lib/launch/keep-up'
import { Shutdown } from '@/lib/launch/shutdown'

/** A program that ends when it is told to, or by itself. */
class Program implements Part {
  readonly ended: Promise<void>
  end: () => void = () => undefined
  wasStopped = false

  constructor() {
    this.ended = new Promise((resolve) => {
      this.end = resolve
    })
  }

  stop() {
    this.wasStopped = true
    this.end()
    return Promise.resolve()
  }
}

const patience = { pauses: [1, 2, 3], wellAfter: 60_000 }

const hearing = () => {
  const said: string[] = []
  return { said, say: (line: string) => void said.push(line) }
}

/** Starts by turns what is handed in; an error is a start that fails. */
const starting = (...turns: readonly (Program | Error)[]) => {
  let turn = 0
  const start = () => {
    const next = turns[turn]
    turn += 1
    if (next instanceof Program) return Promise.resolve(next)
    return Promise.reject(next ?? new Error('nothing is left'))
  }
  return { start, turns: () => turn }
}

describe('a part that ends by itself', () => {
  it('is started again, and what runs then is the new one', async () => {
    const { said, say } = hearing()
    const [first, second] = [new Program(), new Program()]
    const { start } = starting(first, second)
    const kept = await keepUp('The part', start, { shutdown: new Shutdown(), patience, say })
    expect(kept.current()).toBe(first)

    first.end()
    await vi.waitFor(() => {
      expect(kept.current()).toBe(second)
    })
    expect(said).toEqual(['The part ended unexpectedly; it is started again in 0.001 s.', 'The part is up again.'])
  })

  it('is tried again where it does not start, and then given up in words', async () => {
    const { said, say } = hearing()
    const first = new Program()
    const { start, turns } = starting(first, new Error('the disk is full'))
    const kept = await keepUp('The part', start, { shutdown: new Shutdown(), patience, say })
    first.end()
    expect(await kept.givenUp).toBe('The part did not start (nothing is left), again and again, so Keel stopped.')
    expect(said[1]).toBe('The part did not start (the disk is full); it is started again in 0.002 s.')
    expect(turns()).toBe(4)
  })

  it('begins a new row of tries where it stood for long', async () => {
    const { say } = hearing()
    const programs = Array.from({ length: 6 }, () => new Program())
    const { start, turns } = starting(...programs)
    await keepUp('The part', start, { shutdown: new Shutdown(), say, patience: { pauses: [1, 60_000], wellAfter: -1 } })
    for (const [at, program] of programs.entries()) {
      program.end()
      if (at < 5) {
        await vi.waitFor(() => {
          expect(turns()).toBe(at + 2)
        })
      }
    }
  })
})

describe('a part that is ended with Keel', () => {
  it('is stopped, not started again, and nothing was given up', async () => {
    const { said, say } = hearing()
    const first = new Program()
    const { start, turns } = starting(first)
    const shutdown = new Shutdown()
    const kept = await keepUp('The part', start, { shutdown, patience, say })
    await shutdown.begin()
    expect(first.wasStopped).toBe(true)
    expect(await Promise.race([kept.givenUp, first.ended.then(() => 'ended')])).toBe('ended')
    expect([turns(), said]).toEqual([1, []])
  })

  it('is stopped as soon as it stands, where it was just being started again', async () => {
    const { say } = hearing()
    const [first, second] = [new Program(), new Program()]
    let stand: (program: Program) => void = () => undefined
    const late = new Promise<Program>((resolve) => {
      stand = resolve
    })
    let turn = 0
    const start = () => (turn++ === 0 ? Promise.resolve(first) : late)
    const shutdown = new Shutdown()
    await keepUp('The part', start, { shutdown, patience, say })
    first.end()
    await vi.waitFor(() => {
      expect(turn).toBe(2)
    })
    const ending = shutdown.begin()
    stand(second)
    await ending
    expect(second.wasStopped).toBe(true)
  })
})

it('that does not start at first is said by whoever starts it', async () => {
  const { say } = hearing()
  const { start } = starting(new Error('no port is free'))
  await expect(keepUp('The part', start, { shutdown: new Shutdown(), patience, say })).rejects.toThrow(
    'no port is free',
  )
})
