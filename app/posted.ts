import 'server-only'
import { headers } from 'next/headers'
import { after } from 'next/server'

export type Posted = readonly (readonly [name: string, value: string])[]

// An action and the page that answers its form are bundled apart; both remember in one place.
const holder = globalThis as { keelPosted?: Map<string, Posted> }
const held = (holder.keelPosted ??= new Map<string, Posted>())

const requestOf = (asked: Headers): string => asked.get('x-request-id') ?? ''

/**
 * What a browser without scripts sent has gone from it once the reply is there. Held until then, for a reply that has to say
 * that nothing could be kept: all of it, with what names the action, so that it can be sent as it was. A browser with scripts
 * still shows its form.
 */
export async function holdPosted(form: FormData): Promise<void> {
  const asked = await headers()
  if (asked.has('next-action')) return
  const request = requestOf(asked)
  const isSent = (entry: [string, FormDataEntryValue]): entry is [string, string] => typeof entry[1] === 'string'
  held.set(request, [...form].filter(isSent))
  after(() => held.delete(request))
}

export const postedNow = async (): Promise<Posted> => held.get(requestOf(await headers())) ?? []
