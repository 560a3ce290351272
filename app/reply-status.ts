import { headers } from 'next/headers'

interface Said {
  readonly status: 404 | 429 | 500 | 503
  /** In seconds; null where trying again mends nothing. */
  readonly retryAfter: number | null
}

/** Where there is one, replies to these requests say what is asked for here (lib/launch/reply-status.mjs). */
const holder = globalThis as { keelReplies?: Map<string, Said> }

/** A page, or the reply to a form, cannot choose its status by itself. */
export async function replyWith(said: Said): Promise<string> {
  const requestId = (await headers()).get('x-request-id') ?? ''
  holder.keelReplies?.set(requestId, said)
  return requestId
}
