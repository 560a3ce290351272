import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { openSecondAddress } from '@/lib/launch/second-address'

const listening = async (host: string, port = 0) => {
  const server = createServer((_, reply) => reply.end(`hello from ${host}`))
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => {
        resolve()
      })
    })
  return { port: (server.address() as AddressInfo).port, close }
}

it('localhost answers on both of its addresses', async () => {
  const web = await listening('127.0.0.1')
  const close = await openSecondAddress('127.0.0.1', web.port)
  const reply = await fetch(`http://[::1]:${String(web.port)}/`)
  expect(await reply.text()).toBe('hello from 127.0.0.1')
  await close?.()
  await web.close()
})

it('what somebody else serves there stays theirs, and a host that was chosen stays alone', async () => {
  const other = await listening('::1')
  expect(await openSecondAddress('127.0.0.1', other.port)).toBeUndefined()
  expect(await openSecondAddress('0.0.0.0', 1)).toBeUndefined()
  await other.close()
})
