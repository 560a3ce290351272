import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const pack = promisify(gzip)

/** Rows of a list say the same words over and over: packed they are a tenth. */
export async function packedJson(value: unknown, accepted: string | null): Promise<Response> {
  const json = JSON.stringify(value)
  const isPacked = /\bgzip\b/.test(accepted ?? '')
  return new Response(isPacked ? await pack(json) : json, {
    headers: {
      'cache-control': 'no-store',
      'content-type': 'application/json',
      vary: 'accept-encoding',
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    },
  })
}
