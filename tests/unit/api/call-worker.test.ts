import { createContext, runInContext } from 'node:vm'
import { beforeEach, describe, expect, it } from 'vitest'
import { callWorker } from '@/app/api/call-worker/worker-text'

interface Shown {
  readonly title: string
  readonly data: string
  readonly tag: string
  readonly renotify: boolean
}

/** A browser as its worker sees it. */
let listeners: Map<string, (event: object) => void>
let shown: Shown[]
let windows: { readonly url: string; readonly focus: () => void }[]
let went: string[]

beforeEach(() => {
  listeners = new Map()
  shown = []
  windows = []
  went = []
  const self = {
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    skipWaiting: () => undefined,
    registration: {
      getNotifications: ({ tag }: { readonly tag: string }) =>
        Promise.resolve(shown.filter((each) => each.tag === tag).slice(-1)),
      showNotification: (title: string, options: Omit<Shown, 'title'>) => {
        shown.push({ title, ...options })
        return Promise.resolve()
      },
    },
    clients: {
      matchAll: () => Promise.resolve(windows),
      openWindow: (path: string) => {
        went.push(path)
        return Promise.resolve()
      },
    },
  }
  runInContext(callWorker('Open "Keel"'), createContext({ self, URL }))
})

const fire = async (type: string, event: object) => {
  const waiting: Promise<unknown>[] = []
  listeners.get(type)?.({ ...event, waitUntil: (work: Promise<unknown>) => waiting.push(work) })
  await Promise.all(waiting)
}
const push = (call: string) => fire('push', { data: { text: () => call } })
const press = () => fire('notificationclick', { notification: { close: () => went.push('closed') } })
const open = (path: string) =>
  windows.push({ url: `https://keel.example${path}`, focus: () => went.push(`to ${path}`) })

describe('the worker that hears a call', () => {
  it('shows the same words whatever is said, and rings again for the next call alone', async () => {
    await push('1')
    await push('1')
    await push('2')
    expect(shown.map(({ title, data, renotify }) => ({ title, data, renotify }))).toEqual([
      { title: 'Open "Keel"', data: '1', renotify: true },
      { title: 'Open "Keel"', data: '1', renotify: false },
      { title: 'Open "Keel"', data: '2', renotify: true },
    ])
  })

  it('shows them also where nothing is said', async () => {
    await fire('push', { data: null })
    expect(shown).toMatchObject([{ title: 'Open "Keel"', data: '', renotify: true }])
  })

  it('opens the worklist, or goes to where it is open, and leaves every other page as it is', async () => {
    open('/cases/1')
    await press()
    open('/worklist?show=all')
    await press()
    expect(went).toEqual(['closed', '/worklist', 'closed', 'to /worklist?show=all'])
  })
})
