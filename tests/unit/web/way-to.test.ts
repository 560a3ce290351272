import { expect, it } from 'vitest'
import { wayTo } from '@/lib/web/way-to'
import { naughty } from '@/tests/support/naughty'

it('leads to what was named', () => {
  const id = '0193a6c0-0000-7000-8000-000000000001'
  expect(wayTo`/cases/${id}?did=${'noted'}`).toBe(`/cases/${id}?did=noted`)
})

it.each([...naughty, '../../audit', '//evil.example', 'a\r\nset-cookie: b=c', '\0', '漢', '😀'.repeat(99_999)])(
  'keeps %j one part of an address that any header holds',
  (named) => {
    const way = wayTo`/cases/${named}?did=${'noted'}`
    const { pathname, search } = new URL(way, 'http://localhost')
    expect(search).toBe('?did=noted')
    expect(pathname.split('/')).toHaveLength(3)
    expect(() => new Headers({ location: way })).not.toThrow()
    expect(way.length).toBeLessThan(1300)
  },
)
