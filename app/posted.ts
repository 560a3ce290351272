import 'server-only'
import { headers } from 'next/headers'
import { after } from 'next/server'
import type { QuestionState } from '@/lib/forms/question-state'
import { mustBeForm } from './unreadable'

export type Posted = readonly (readonly [name: string, value: string])[]

interface Held {
  readonly posted: Posted
  /** What there is to say of it where it was sent again; the page says it. */
  readonly answer: QuestionState | null
}

// An action and the page that answers its form are bundled apart; both remember in one place.
const holder = globalThis as { keelPosted?: Map<string, Held> }
const held = (holder.keelPosted ??= new Map<string, Held>())

const requestOf = (asked: Headers): string => asked.get('x-request-id') ?? ''

/**
 * What a browser without scripts sent has gone from it once the reply is there. Held until then, for a reply that has to say
 * that nothing could be kept. A browser with scripts still shows its form.
 */
export async function holdPosted(form: FormData): Promise<void> {
  mustBeForm(form)
  const asked = await headers()
  if (asked.has('next-action')) return
  const request = requestOf(asked)
  const isSent = (entry: [string, FormDataEntryValue]): entry is [string, string] =>
    typeof entry[1] === 'string' && !entry[0].startsWith('$ACTION')
  held.set(request, { posted: [...form].filter(isSent), answer: null })
  after(() => held.delete(request))
}

export async function holdAnswer(answer: QuestionState): Promise<void> {
  const request = requestOf(await headers())
  const now = held.get(request)
  if (now) held.set(request, { ...now, answer })
}

const heldNow = async () => held.get(requestOf(await headers()))

export const postedNow = async (): Promise<Posted> => (await heldNow())?.posted ?? []
export const answerNow = async (): Promise<QuestionState | null> => (await heldNow())?.answer ?? null
