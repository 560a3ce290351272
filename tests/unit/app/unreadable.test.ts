import { expect, it } from 'vitest'
import { isUnreadable, sayUnreadable } from '@/app/unreadable'

it('is a form that was cut on its way, and nothing else that throws', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const cut = new Request('http://127.0.0.1', { method: 'POST', headers, body: '--x\r\nContent-Dis' })
  const thrown: unknown = await cut.formData().catch((error: unknown) => error)
  expect(isUnreadable(thrown)).toBe(true)
  expect(isUnreadable(new Error('Unexpected end of form'))).toBe(true)
  expect(isUnreadable(new TypeError('nothing is not a function'))).toBe(false)
  expect(isUnreadable('Unexpected end of form')).toBe(false)
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
