import { expect, test } from 'vitest'
import { isForeign } from '@/lib/web/foreign'

const here = { method: 'POST', origin: 'https://keel.example', host: 'keel.example', isSignedIn: true }

test.each([
  ['its own form', {}, false],
  ['its own form at a port', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, false],
  ['a program, which names no origin and is nobody’s', { origin: null, isSignedIn: false }, false],
  ['what names no origin and is somebody’s', { origin: null }, true],
  ['what names no origin, is somebody’s and only reads', { origin: null, method: 'GET' }, false],
  ['another site', { origin: 'https://evil.example' }, true],
  ['a host that begins alike', { origin: 'https://keel.example.evil.example' }, true],
  ['another port', { origin: 'https://keel.example:8443' }, true],
  ['a page that hides where it is', { origin: 'null' }, true],
  ['what is no address', { origin: 'keel.example' }, true],
  ['no host', { host: null }, true],
  ['another site that only reads', { method: 'GET', origin: 'https://evil.example' }, false],
  ['another site that deletes', { method: 'DELETE', origin: 'https://evil.example' }, true],
])('%s', (_, asked, foreign) => {
  expect(isForeign({ ...here, ...asked })).toBe(foreign)
})
