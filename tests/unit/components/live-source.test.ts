import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type LiveBrowser, openLiveSource } from '@/components/worklist/live-source'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

class Line extends EventTarget {
  readyState = 0
  says(what: string) {
    if (what === 'open') this.readyState = 1
    this.dispatchEvent(new Event(what))
  }
  refuse() {
    this.readyState = 2
    this.dispatchEvent(new Event('error'))
  }
  close() {
    this.readyState = 2
  }
}

class Tabs extends EventTarget {
  readonly told: unknown[] = []
  isClosed = false
  postMessage(said: unknown) {
    this.told.push(said)
  }
  hears(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  close() {
    this.isClosed = true
  }
}

/** A tab: the lines it opened, its channel to the others, and what the worklist heard. */
const openTab = ({ isFirst = true } = {}) => {
  const lines: Line[] = []
  const tabs = new Tabs()
  const heard: string[] = []
  let begin: () => void = () => undefined
  let isReleased = false
  const browser: LiveBrowser = {
    listen: () => {
      const line = new Line()
      lines.push(line)
      return line
    },
    others: tabs,
    whenFirst: (lead, signal) => {
      begin = () => {
        if (!signal.aborted) void lead().then(() => (isReleased = true))
      }
      if (isFirst) begin()
    },
  }
  const close = openLiveSource(browser, {
    onChange: () => void heard.push('changed'),
    onLive: (isLive, isOwn) => void heard.push(isLive ? (isOwn ? 'live' : 'live elsewhere') : 'cut'),
  })
  const lead = () => {
    begin()
  }
  return { lines, tabs, heard, close, lead, isReleased: () => isReleased }
}

describe('the live source', () => {
  it('passes on what the server says, to this tab and to the others', () => {
    const { lines, tabs, heard } = openTab()
    for (const said of ['open', 'beat', 'changed']) lines[0]?.says(said)
    expect(heard).toEqual(['live', 'live', 'live', 'changed'])
    expect(tabs.told).toEqual(['hello', 'beat', 'beat', 'changed'])
  })

  it('takes a long silence for a cut, whatever the browser thinks', () => {
    const { lines, heard } = openTab()
    lines[0]?.says('open')
    vi.advanceTimersByTime(39_999)
    lines[0]?.says('beat')
    vi.advanceTimersByTime(39_999)
    expect(heard).toEqual(['live', 'live'])
    vi.advanceTimersByTime(1)
    expect(heard.at(-1)).toBe('cut')
  })

  it('begins anew after a refusal, and leaves it to the browser after a hiccup', () => {
    const { lines, heard, tabs } = openTab()
    lines[0]?.says('error')
    vi.advanceTimersByTime(60_000)
    expect(lines).toHaveLength(1)
    lines[0]?.refuse()
    expect([heard.at(-1), tabs.told.at(-1)]).toEqual(['cut', 'cut'])
    vi.advanceTimersByTime(14_999)
    expect(lines).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(lines).toHaveLength(2)
  })

  it('opens no line of its own while another tab has one, and hears from it', () => {
    const { lines, heard, tabs, lead } = openTab({ isFirst: false })
    for (const said of ['beat', 'changed', 'cut', 'hello', { said: 'changed' }]) tabs.hears(said)
    expect([lines.length, heard]).toEqual([0, ['live elsewhere', 'live elsewhere', 'changed', 'cut']])
    lead()
    expect(lines).toHaveLength(1)
  })

  it('tells a tab that comes later that the line is open, once it is', () => {
    const { lines, tabs } = openTab()
    tabs.hears('hello')
    expect(tabs.told).toEqual(['hello'])
    lines[0]?.says('open')
    tabs.hears('hello')
    expect(tabs.told).toEqual(['hello', 'beat', 'beat'])
  })

  it('leaves nothing behind when it is closed', async () => {
    const { lines, heard, tabs, close, isReleased } = openTab()
    lines[0]?.says('open')
    lines[0]?.refuse()
    close()
    await vi.advanceTimersByTimeAsync(120_000)
    expect([lines.length, heard.at(-1), tabs.isClosed, isReleased()]).toEqual([1, 'cut', true, true])
  })

  it('hears nothing, and says nothing, where the browser cannot listen', () => {
    const close = openLiveSource(null, { onChange: vi.fn(), onLive: vi.fn() })
    expect(close).not.toThrow()
  })
})
