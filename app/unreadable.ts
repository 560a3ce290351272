import { messages } from '@/lib/content/messages/messages'
import { localeHeader, preferredLocale } from '@/lib/web/language'
import { plainPage } from '@/lib/web/plain-page'

/** How the two that take forms apart say that one was cut on its way. */
const cutShort = ['Failed to parse body as FormData', 'Unexpected end of form', 'Malformed part header']

export const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && cutShort.some((start) => error.message.startsWith(start))

// Instrumentation is bundled apart from what waits for it (lib/launch/unreadable-body.mjs).
const holder = globalThis as { keelUnreadable?: Map<string, string> }

/** The reply to this request says so in words. */
export function sayUnreadable(headers: Readonly<Record<string, string | string[] | undefined>>): void {
  const textOf = (name: string) => headers[name]?.toString()
  const locale = preferredLocale(textOf(localeHeader), textOf('accept-language') ?? null)
  const { cutShortTitle, cutShortBody } = messages[locale].refusedUnread
  holder.keelUnreadable?.set(textOf('x-request-id') ?? '', plainPage(locale, cutShortTitle, cutShortBody))
}
