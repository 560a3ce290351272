import { messages } from '@/lib/content/messages/messages'
import { localeHeader, preferredLocale } from '@/lib/web/language'
import { plainPage } from '@/lib/web/plain-page'

const noForm = 'No form was sent'

/** How the two that take forms apart say that one was cut on its way, and an action that it was called with something else. */
const cutShort = ['Failed to parse body as FormData', 'Unexpected end of form', 'Malformed part header', noForm]

/** An action is called with whatever somebody’s own program makes up. */
export function mustBeForm(sent: unknown): void {
  if (!(sent instanceof FormData)) throw new Error(noForm)
}

/** As it was installed, or packed while building. */
const ofTheServer = /[\\/]node_modules[\\/_]next[\\/_]dist[\\/_]|\bnode:|<anonymous>/

/** Whether it was thrown on a way that nothing of ours, and nothing that we ask, stands on: a line that is cut says what it was doing. */
function isBeforeUs(error: Error): boolean {
  const { stack = '' } = error
  if ('syscall' in error) return false
  const frames = stack.split('\n').filter((line) => /^ {4}at /.test(line))
  return frames.length > 0 && frames.every((frame) => ofTheServer.test(frame))
}

const whileDrawn: readonly unknown[] = ['react-server-components', 'server-rendering']

/**
 * Nobody's bug: what was sent was cut on its way, or somebody made up what the page itself put into its form, at which the
 * server gives up before an action of ours is called.
 */
export const isUnreadable = (error: unknown, asked: { readonly method: string; readonly renderSource?: unknown }) =>
  error instanceof Error &&
  (cutShort.some((start) => error.message.startsWith(start)) ||
    (asked.method === 'POST' && !whileDrawn.includes(asked.renderSource) && isBeforeUs(error)))

// Instrumentation is bundled apart from what waits for it (lib/launch/unreadable-body.mjs).
const holder = globalThis as { keelUnreadable?: Map<string, string> }

/** The reply to this request says so in words. */
export function sayUnreadable(headers: Readonly<Record<string, string | string[] | undefined>>): void {
  const textOf = (name: string) => headers[name]?.toString()
  const locale = preferredLocale(textOf(localeHeader), textOf('accept-language') ?? null)
  const { cutShortTitle, cutShortBody } = messages[locale].refusedUnread
  holder.keelUnreadable?.set(textOf('x-request-id') ?? '', plainPage(locale, cutShortTitle, cutShortBody))
}
