import type { Result } from '@/lib/result'
import { whenAway } from './when-away'

type Asked = Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer> }>>

export async function bytesOf(asked: Asked): Promise<Uint8Array<ArrayBuffer> | null> {
  const result = await asked
  return result.ok ? result.value.bytes : null
}

const without = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** As nothing else of a record does it stay in a browser: it shows what somebody is treated for. Nobody's and not theirs are the same. */
export const photoResponse = (ask: () => Asked): Promise<Response> =>
  whenAway(
    async () => {
      const bytes = await bytesOf(ask())
      if (!bytes) return without(404)
      return new Response(bytes, {
        headers: {
          'content-type': 'image/jpeg',
          'cache-control': 'no-store',
          'content-security-policy': "default-src 'none'",
        },
      })
    },
    () => without(503),
  )
