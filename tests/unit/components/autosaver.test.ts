import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Autosaver } from '@/components/intake/autosaver'
import { textFields } from '@/lib/forms/form-data'
import type { AutosaveReply } from '@/lib/forms/question-state'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const saved = (revision: number, isPartly = false): AutosaveReply => ({
  ok: true,
  revision,
  savedAt: '2026-11-26T10:00:00Z',
  isInterrupting: false,
  isPartly,
  isElsewhere: false,
})
const refusedAs = (code: string): AutosaveReply => ({ ok: false, code })

/** A page and a server that answers when it is told to; what was sent, and what the page was told. */
const open = () => {
  const sent: string[] = []
  const told: string[] = []
  const waiting: { resolve: (reply: AutosaveReply) => void; reject: (problem: Error) => void }[] = []
  const typed = new FormData()
  const tell = (what: string) => () => void told.push(what)
  const saver = new Autosaver(
    1,
    () => {
      const form = new FormData()
      for (const [name, value] of typed) form.set(name, value)
      return form
    },
    (form) => {
      const said = Object.values(textFields(form, ['goal', 'revision', 'intent']))
      sent.push(said.join(' ').trim())
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    {
      onSaving: tell('saving'),
      onSaved: ({ revision }) => void told.push(`saved ${String(revision)}`),
      onStopped: (code) => void told.push(code),
      onWaiting: tell('waiting'),
    },
  )
  const type = (goal: string) => {
    typed.set('goal', goal)
    saver.schedule()
  }
  const answer = async (reply: AutosaveReply | Error) => {
    const next = waiting.shift()
    if (reply instanceof Error) next?.reject(reply)
    else next?.resolve(reply)
    await vi.advanceTimersByTimeAsync(0)
  }
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
  return { saver, sent, told, type, answer, pass }
}

describe('the autosaver', () => {
  it('waits for a pause, and sends once what was typed until then', async () => {
    const { sent, type, pass } = open()
    type('w')
    await pass(349)
    type('walk')
    await pass(349)
    expect(sent).toEqual([])
    await pass(1)
    expect(sent).toEqual(['walk 1'])
  })

  it('sends one at a time, each on the revision of the one before', async () => {
    const { sent, told, type, answer, pass } = open()
    type('walk')
    await pass(350)
    type('run')
    await pass(10_000)
    expect(sent).toEqual(['walk 1'])
    await answer(saved(2))
    expect(sent).toEqual(['walk 1', 'run 2'])
    await answer(saved(3))
    expect(told).toEqual(['saving', 'saved 2', 'saving', 'saved 3'])
    await pass(60_000)
    expect(sent).toHaveLength(2)
  })

  it('tries again by itself, each time later, up to half a minute', async () => {
    const mending = ['no-signal', 'unavailable', 'too-fast']
    const { sent, told, type, answer, pass } = open()
    type('walk')
    await pass(350)
    for (const wait of [2000, 4000, 8000, 16_000, 30_000, 30_000]) {
      const before = sent.length
      await answer(before % 2 ? new Error('no signal') : refusedAs(mending[before / 2 - 1] ?? ''))
      await pass(wait - 1)
      expect(sent, String(wait)).toHaveLength(before)
      await pass(1)
      expect(sent, String(wait)).toHaveLength(before + 1)
    }
    expect(new Set(told)).toEqual(new Set(['saving', 'waiting']))
    await answer(saved(2))
    type('run')
    await pass(350)
    await answer(new Error('no signal'))
    await pass(2000)
    expect(sent.at(-1)).toBe('run 2')
  })

  it('tries at once when the signal is back, and only where something waits', async () => {
    const { saver, sent, type, answer, pass } = open()
    saver.retryNow()
    await pass(0)
    expect(sent).toEqual([])
    type('walk')
    await pass(350)
    await answer(new Error('no signal'))
    saver.retryNow()
    await pass(0)
    expect(sent).toHaveLength(2)
  })

  it.each(['changed-elsewhere', 'sign-in-needed', 'outdated', 'page-not-asked'])(
    'does not try again after %s',
    async (code) => {
      const { sent, told, type, answer, pass } = open()
      type('walk')
      await pass(350)
      await answer(refusedAs(code))
      await pass(120_000)
      expect([told, sent]).toEqual([['saving', code], ['walk 1']])
    },
  )

  it('is stopped once what is under way is through, and says which revision that made', async () => {
    const { saver, sent, type, answer, pass } = open()
    expect(await saver.stop()).toBe(1)
    saver.restart()
    type('walk')
    await pass(350)
    const stopped = saver.stop()
    type('walk on')
    await answer(saved(2))
    expect(await stopped).toBe(2)
    await pass(60_000)
    expect(sent).toEqual(['walk 1'])
  })

  it('is stopped also where what was under way did not get through', async () => {
    const { saver, type, answer, pass } = open()
    type('walk')
    await pass(350)
    const stopped = saver.stop()
    await answer(new Error('no signal'))
    expect(await stopped).toBe(1)
  })

  it('sends what waits at once when the page is left, and says that it is left', async () => {
    const { saver, sent, type, answer, pass } = open()
    saver.flush()
    await pass(0)
    expect(sent).toEqual([])
    type('walk')
    saver.flush()
    await pass(0)
    expect(sent).toEqual(['walk 1 leave'])
    await answer(saved(2, true))
    // What was half said is kept as far as it goes.
    saver.flush()
    await pass(0)
    expect(sent.at(-1)).toBe('walk 2 leave')
  })

  it('sends nothing while the page is sent whole, and goes on from the revision that comes back', async () => {
    const { saver, sent, type, pass } = open()
    type('walk')
    void saver.stop()
    await pass(10_000)
    expect(sent).toEqual([])
    saver.restart()
    saver.resume(5)
    type('run')
    await pass(350)
    expect(sent).toEqual(['run 5'])
    saver.resume(3)
  })

  it('keeps the revision that the page shows where another device answered on it, until it is drawn anew', async () => {
    const { saver, sent, type, answer, pass } = open()
    type('walk')
    await pass(350)
    await answer({ ...saved(1), isElsewhere: true } as AutosaveReply)
    type('run')
    await pass(350)
    expect(sent).toEqual(['walk 1', 'run 1'])
    await answer(refusedAs('changed-elsewhere'))
    await pass(60_000)
    expect(sent).toHaveLength(2)
    // Drawn anew, it goes on with what was refused.
    saver.resume(3)
    await pass(0)
    expect(sent.at(-1)).toBe('run 3')
  })
})
