import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packedJson } from '@/app/api/worklist/packed-json'

const rows = Array.from({ length: 50 }, (_, at) => ({ id: at, name: 'Rivera, Alex', tier: 'SOON' }))

test('a list is packed for whoever can unpack it, and says so', async () => {
  const reply = await packedJson(rows, 'gzip, deflate, br')
  const body = Buffer.from(await reply.arrayBuffer())
  expect(reply.headers.get('content-encoding')).toBe('gzip')
  expect(reply.headers.get('cache-control')).toBe('no-store')
  expect(JSON.parse(gunzipSync(body).toString())).toEqual(rows)
  expect(body.length * 4).toBeLessThan(JSON.stringify(rows).length)
})

test.each([null, '', 'br'])('it is plain for who accepts %j', async (accepted) => {
  const reply = await packedJson(rows, accepted)
  expect(reply.headers.get('content-encoding')).toBeNull()
  expect(await reply.json()).toEqual(rows)
})
