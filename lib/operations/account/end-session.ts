import 'server-only'
import { z } from 'zod'
import { endSessionsOf } from '@/lib/db/sessions'
import { defineCommand, done, unchanged } from '../gateway'

/** Signs whoever asks out of one of their own devices. */
export const endSession = defineCommand({
  who: 'staff',
  action: 'account.change',
  input: z.object({ sessionId: z.uuid() }),
  load: () => Promise.resolve(null),
  run: async ({ tx, clinicId, actor: { staffId }, now }, _, { sessionId }) => {
    const sessions = await endSessionsOf(tx, clinicId, staffId, { at: now, only: sessionId })
    return sessions === 0 ? unchanged(null) : done(null, { type: 'staff.sessions-ended', staffId, sessions })
  },
})
