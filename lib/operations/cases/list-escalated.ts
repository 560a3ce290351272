import 'server-only'
import { z } from 'zod'
import { defineQuery, done } from '../gateway'
import { readMissed } from '../steps/read-beside'

export const listEscalated = defineQuery({
  who: 'staff',
  action: 'escalation.list',
  input: z.object({}),
  load: () => Promise.resolve(null),
  run: async (context) => done(await readMissed(context)),
})
