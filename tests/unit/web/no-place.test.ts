import { expect, it } from 'vitest'
import { withoutPlace } from '@/lib/web/no-place'

it('leaves out where to go on to, over http and https, and nothing else', () => {
  expect(withoutPlace('a=1; next-auth.callback-url=%; b=2;__Secure-next-auth.callback-url=x')).toBe('a=1; b=2')
  const others = 'next-auth.session-token=x=y; next-auth.csrf-token=a|b; my-next-auth.callback-url=c'
  expect(withoutPlace(others)).toBe(others)
  expect(withoutPlace('next-auth.callback-url=http://localhost')).toBe('')
})
