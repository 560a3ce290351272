import { expect, it } from 'vitest'
import { withoutPlace } from '@/lib/web/no-place'

const own = 'next-auth.callback-url=http%3A%2F%2F127.0.0.1%3A3000'

it('leaves out of the cookies a place to go on to that is no address, and nothing else', () => {
  for (const damaged of ['nothing', '%E0%A4%A', 'http://[', 'javascript:alert(1)', '']) {
    const cookies = `a=1; next-auth.callback-url=${damaged}; __Secure-next-auth.callback-url=${damaged}; b=2`
    expect([damaged, withoutPlace(cookies)]).toEqual([damaged, 'a=1; b=2'])
  }
  for (const kept of ['', 'a=1', `a=1; ${own}`, 'my.next-auth.callback-url=x', 'next-auth.csrf-token=a%7Cb; b=2']) {
    expect(withoutPlace(kept)).toBe(kept)
  }
})
