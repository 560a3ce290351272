import 'server-only'
import type { AuthOptions } from 'next-auth'
import { log } from '@/lib/log'

/** A code of a failure, or the beginning of what a library says of it, before it repeats what it was sent. */
export function reasonOf(about: unknown): string {
  const error = about instanceof Error ? about : (about as { error?: unknown } | undefined)?.error
  if (!(error instanceof Error)) return ''
  const { code } = error as NodeJS.ErrnoException
  return typeof code === 'string' ? code : (/^[\w ]{0,80}/.exec(error.message)?.[0] ?? '').trim()
}

/**
 * next-auth hands its log all that it has, the provider's words and claims about somebody too: of that, what failed and why
 * is written down and nothing else. Whoever was refused is in the audit log.
 */
export const logger: NonNullable<AuthOptions['logger']> = {
  error: (kind, about) => {
    if (kind !== 'OAUTH_PARSE_PROFILE_ERROR') log.warn({ kind, reason: reasonOf(about) }, 'signing in failed')
  },
  warn: () => undefined,
  debug: () => undefined,
}
