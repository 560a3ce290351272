import { expect, it } from 'vitest'
import { isUnreadable, mustBeForm, sayUnreadable } from '@/app/unreadable'

const posted = { method: 'POST', renderSource: undefined }

const thrownBy = (sent: unknown): unknown => {
  try {
    mustBeForm(sent)
    return undefined
  } catch (error) {
    return error
  }
}

it('is a form that was cut on its way, and nothing else that throws', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const cut = new Request('http://127.0.0.1', { method: 'POST', headers, body: '--x\r\nContent-Dis' })
  const thrown: unknown = await cut.formData().catch((error: unknown) => error)
  expect(isUnreadable(thrown, posted)).toBe(true)
  expect(isUnreadable(new Error('Unexpected end of form'), posted)).toBe(true)
  expect(isUnreadable(new TypeError('nothing is not a function'), posted)).toBe(false)
  expect(isUnreadable('Unexpected end of form', posted)).toBe(false)
})

it('is what an action is called with that is no form', () => {
  for (const made of [undefined, null, 'a', {}, { get: 1 }, ['a']]) {
    expect(isUnreadable(thrownBy(made), posted)).toBe(true)
  }
  expect(thrownBy(new FormData())).toBeUndefined()
})

it('is what the server gives up at before it asks us, and never a page of ours that fails', () => {
  const error = new SyntaxError('Unexpected token')
  const inside = [
    'JSON.parse (<anonymous>)',
    'tI (/srv/node_modules/next/dist/server.js:1:2)',
    'emit (node:events:5:1)',
  ]
  const stackOf = (frames: readonly string[]) =>
    ['SyntaxError: x', ...frames.map((each) => `    at ${each}`)].join('\n')
  error.stack = stackOf(inside)
  expect(isUnreadable(error, posted)).toBe(true)
  expect(isUnreadable(error, { method: 'POST', renderSource: 'react-server-components-payload' })).toBe(true)
  expect(isUnreadable(error, { method: 'GET' })).toBe(false)
  expect(isUnreadable(error, { method: 'POST', renderSource: 'react-server-components' })).toBe(false)
  expect(isUnreadable(error, { method: 'POST', renderSource: 'server-rendering' })).toBe(false)
  for (const own of ['/srv/.next/server/chunks/a.js:1:2', 'ask (/srv/node_modules/pg/lib/query.js:1:2)']) {
    error.stack = stackOf([...inside, own])
    expect(isUnreadable(error, posted)).toBe(false)
  }
  error.stack = stackOf(['TCP.onStreamRead (node:internal/stream_base_commons:216:20)'])
  expect(isUnreadable(Object.assign(error, { code: 'ECONNRESET', syscall: 'read' }), posted)).toBe(false)
  error.stack = 'SyntaxError: x'
  expect(isUnreadable(error, posted)).toBe(false)
})

it('is answered in the language of the page, or of the browser', () => {
  const pages = new Map<string, string>()
  Object.assign(globalThis, { keelUnreadable: pages })
  sayUnreadable({ 'x-request-id': 'page', 'x-keel-locale': 'es', 'accept-language': 'en' })
  sayUnreadable({ 'x-request-id': 'browser', 'accept-language': 'en-US' })
  expect(pages.get('page')).toContain('<html lang="es">')
  expect(pages.get('browser')).toContain('<h1>This did not arrive whole</h1>')
  Object.assign(globalThis, { keelUnreadable: undefined })
})
