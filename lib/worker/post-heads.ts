import 'server-only'
import { askedAs } from '@/lib/web/asked-as'

const patienceMs = 20_000

/** Where the chains end, a line each, to whoever keeps them elsewhere. What they do not take is tried again with its job. */
export async function postHeads(address: string, lines: string): Promise<void> {
  const { url, headers } = askedAs(address)
  const answer = await fetch(url, {
    ...{ method: 'POST', body: lines, headers: { ...headers, 'Content-Type': 'application/x-ndjson' } },
    ...{ signal: AbortSignal.timeout(patienceMs), redirect: 'manual', cache: 'no-store' },
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`the heads of the audit logs were answered with ${String(answer.status)}`)
}
