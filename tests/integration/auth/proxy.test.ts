import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { proxy } from '@/proxy'
import { testKeel } from '@/tests/support/keel'

testKeel()

const asked = (path: string, method: string, headers: Readonly<Record<string, string>> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { method, headers: { host: 'localhost:3000', ...headers } }))
const begun = 'keel-begun=harbor-street'
const here = `${begun}; keel-here=yes`
const keptHere = (reply: ReturnType<typeof proxy>) => reply.cookies.get('keel-here')?.value

describe('a device on which a form was begun without a link', () => {
  it.each(['GET', 'POST'])('keeps whoever is there, by each %s', (method) => {
    expect(keptHere(asked('/my', method, { cookie: here }))).toBe('yes')
    expect(keptHere(asked('/api/here', method, { cookie: here }))).toBe('yes')
  })

  it('hears what comes late, and opens nothing again by it', () => {
    for (const path of ['/my', '/intake/back-pain/1', '/api/here']) {
      const late = asked(path, 'POST', { cookie: begun })
      expect([late.status, keptHere(late)]).toEqual([200, undefined])
    }
    const next = asked('/my', 'GET', { cookie: begun })
    expect([next.status, next.headers.get('location')]).toEqual([303, 'http://localhost:3000/c/harbor-street'])
  })

  it('is no matter of other pages', () => {
    expect(keptHere(asked('/sign-in', 'GET', { cookie: here }))).toBeUndefined()
  })
})

describe('what is larger than any form', () => {
  const sent = (path: string, bytes: number) => asked(path, 'POST', { 'content-length': String(bytes) }).status

  it('is answered in words, but for a file of patients of three megabytes, and for pictures', () => {
    expect([sent('/patients', 1_000_000), sent('/patients', 1_000_001)]).toEqual([200, 413])
    expect([sent('/patients/import', 3_000_000), sent('/patients/import', 3_000_001)]).toEqual([200, 413])
    expect(sent('/handouts/pictures', 9_000_000)).toBe(200)
  })
})
