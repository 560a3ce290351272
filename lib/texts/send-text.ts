import 'server-only'
import { z } from 'zod'
import { env } from '@/lib/env'
import type { Outcome } from '@/lib/messages/delivery'
import { textOutcomeOf } from '@/lib/messages/text-message'
import { askedAs } from '@/lib/web/asked-as'

const patienceMs = 20_000

export const hasTextGateway = (): boolean => env().TEXT_GATEWAY_URL !== undefined

interface Sending {
  /** The same each time the same message is tried. */
  readonly messageId: string
  /** A number as ITU-T E.164 writes it. */
  readonly to: string
  readonly text: string
}

const problemSchema = z.object({ code: z.coerce.number().int() })

/** What else it says of a refusal may hold the number, and is not read. */
async function codeOf(answer: Response): Promise<number | null> {
  const said: unknown = await answer.json().catch(() => null)
  const problem = problemSchema.safeParse(said)
  return problem.success ? problem.data.code : null
}

/** Hands one text message to the gateway: a form with To, From and Body, as Twilio asks for and others take, too. */
export async function sendText({ messageId, to, text }: Sending): Promise<Outcome> {
  const { TEXT_GATEWAY_URL, TEXT_FROM = '' } = env()
  if (TEXT_GATEWAY_URL === undefined) return textOutcomeOf(null, null)
  const { url, headers: account } = askedAs(TEXT_GATEWAY_URL)
  const headers = { Accept: 'application/json', 'Idempotency-Key': messageId, ...account }
  try {
    const body = new URLSearchParams({ To: to, From: TEXT_FROM, Body: text })
    const signal = AbortSignal.timeout(patienceMs)
    const asking = { method: 'POST', headers, body, signal, redirect: 'manual', cache: 'no-store' } as const
    const answer = await fetch(url, asking)
    if (!answer.ok) return textOutcomeOf(answer.status, await codeOf(answer))
    await answer.body?.cancel()
    return textOutcomeOf(answer.status, null)
  } catch {
    return textOutcomeOf(null, null)
  }
}
