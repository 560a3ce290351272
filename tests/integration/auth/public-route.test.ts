import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { publicAuthRoute } from '@/lib/auth/public-route'

test.each(['POST _log', 'POST session', 'GET error', 'GET verify-request', 'GET callback', 'POST __proto__', 'GET '])(
  'next-auth has no door from outside at %s',
  async (door) => {
    const [method = '', action = ''] = door.split(' ')
    const request = new NextRequest(`http://localhost:3000/api/auth/${action}`, { method })
    const response = await publicAuthRoute(request, { params: Promise.resolve({ nextauth: [action] }) })
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  },
)

test.each(['GET csrf', 'GET signin', 'POST callback', 'POST signout'])(
  'no place to go on to is taken from outside at %s',
  async (door) => {
    const [method = '', action = ''] = door.split(' ')
    const address = `http://localhost:3000/api/auth/${action}?callbackUrl=${encodeURIComponent('javascript:alert(1)')}`
    const request = new NextRequest(address, { method })
    const response = await publicAuthRoute(request, { params: Promise.resolve({ nextauth: [action] }) })
    expect(response.status).toBe(404)
  },
)
