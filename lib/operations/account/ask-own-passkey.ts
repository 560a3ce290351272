import 'server-only'
import { z } from 'zod'
import { askOwnPasskey as ask } from '@/lib/auth/ask-own-passkey'
import { passkeyPlace } from '@/lib/auth/passkey-place'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** What a browser is told before whoever has no password does what a password is asked for. */
export const askOwnPasskey = defineQuery({
  who: 'staff',
  action: 'account.change',
  input: z.object({}),
  load: () => Promise.resolve(passkeyPlace() ?? refused('passkeys-not-here')),
  run: async ({ tx, now, actor: { sessionId } }, place) => done(await ask({ tx, now, sessionId }, place)),
})
