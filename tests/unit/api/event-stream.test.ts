import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventStream } from '@/app/api/events/event-stream'

const opened = (mayStay: () => Promise<boolean> = () => Promise.resolve(true), sessionId: string = randomUUID()) => {
  const heardBy = new Set<() => void>()
  const hear = (heard: () => void) => {
    heardBy.add(heard)
    return () => heardBy.delete(heard)
  }
  const left = new AbortController()
  const response = eventStream({ sessionId, hear, mayStay }, left.signal)
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
  const next = async () => {
    const { done, value } = await reader.read()
    return done ? 'the end' : new TextDecoder().decode(value)
  }
  const change = () => {
    for (const heard of [...heardBy]) heard()
  }
  return { response, next, change, left, reader, listeners: () => heardBy.size }
}

const beat = 'event: beat\ndata: 1\n\n'
const changed = 'event: changed\ndata: 1\n\n'

describe('the stream of events', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is neither kept nor compressed nor gathered on its way', () => {
    const { response } = opened()
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform')
    expect(response.headers.get('x-accel-buffering')).toBe('no')
  })

  it('says at once that it is open, then what changes, and beats in between', async () => {
    const { next, change } = opened()
    expect(await next()).toBe('retry: 3000\n\n')
    expect(await next()).toBe(beat)
    change()
    expect(await next()).toBe(changed)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await next()).toBe(beat)
  })

  it.each([
    ['may stay no longer', () => Promise.resolve(false)],
    ['cannot be asked about', () => Promise.reject(new Error('the database is away'))],
  ])('ends within a minute for somebody who %s', async (_who, mayStay) => {
    const { next, listeners } = opened(mayStay)
    await vi.advanceTimersByTimeAsync(60_000)
    const said = [await next(), await next(), await next(), await next(), await next()]
    while (said.at(-1) !== 'the end') said.push(await next())
    expect(said).not.toContain(changed)
    expect(listeners()).toBe(0)
  })

  it('goes on for somebody who may stay', async () => {
    const { listeners } = opened()
    await vi.advanceTimersByTimeAsync(600_000)
    expect(listeners()).toBe(1)
  })

  it.each(['leaves', 'cancels'])('stops listening when the reader %s, and nothing is said after', async (how) => {
    const { left, reader, listeners, change } = opened()
    if (how === 'leaves') left.abort()
    else await reader.cancel()
    expect(listeners()).toBe(0)
    change()
    await vi.advanceTimersByTimeAsync(60_000)
  })

  it('is not begun a thirteenth time for one session, until another of its ends', () => {
    const sessionId = randomUUID()
    const open = () => opened(undefined, sessionId)
    const streams = Array.from({ length: 12 }, open)
    const refused = open()
    expect(refused.response.status).toBe(429)
    expect(refused.listeners()).toBe(0)
    expect(opened().response.status).toBe(200)
    streams[0]?.left.abort()
    expect(open().response.status).toBe(200)
    expect(open().response.status).toBe(429)
  })

  it('ends when the process is asked to', () => {
    const { listeners } = opened()
    process.emit('SIGTERM')
    expect(listeners()).toBe(0)
  })
})
