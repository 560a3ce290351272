import 'server-only'
import { z } from 'zod'
import { listUnanswered } from '@/lib/db/escalations'
import { defineQuery, done } from '../gateway'

const shown = 3
const cap = 100

/** What a lead must not miss on any page: targets that were missed and that nobody has answered for. */
export const listEscalated = defineQuery({
  who: 'staff',
  action: 'escalation.list',
  input: z.object({}),
  load: () => Promise.resolve(null),
  run: async ({ tx, clinicId, now }) => {
    const rows = await listUnanswered(tx, clinicId, cap)
    const first = rows.slice(0, shown)
    return done({ first, more: rows.length - first.length, isCapped: rows.length === cap, now })
  },
})
