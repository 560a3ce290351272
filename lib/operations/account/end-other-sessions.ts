import 'server-only'
import { z } from 'zod'
import { endSessionsOf } from '@/lib/db/sessions'
import { defineCommand, done, unchanged } from '../gateway'

/** Signs whoever asks out of every other device. */
export const endOtherSessions = defineCommand({
  who: 'staff',
  action: 'account.change',
  input: z.object({}),
  load: () => Promise.resolve(null),
  run: async ({ tx, clinicId, actor, now }) => {
    const { staffId, sessionId } = actor
    const sessions = await endSessionsOf(tx, clinicId, staffId, { at: now, except: sessionId })
    return sessions === 0 ? unchanged(null) : done(null, { type: 'staff.sessions-ended', staffId, sessions })
  },
})
