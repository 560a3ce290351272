import 'server-only'
import { z } from 'zod'
import { drawnAs } from '@/lib/cases/readers'
import { newestEventOf } from '@/lib/db/case-events'
import { markReader } from '@/lib/db/case-readers'
import { loadCase } from '../steps/load-case'
import { defineCommand, unchanged } from '../gateway'

/**
 * Whoever has a case open says so again, and hears who else has, and what the case is by now. That it was opened is in the audit log already, and
 * nothing of the record changes.
 */
export const followReaders = defineCommand({
  who: 'staff',
  action: 'case.view',
  input: z.object({ caseId: z.uuid() }),
  load: (context, { caseId }) => loadCase(context, caseId),
  run: async ({ tx, clinicId, actor, now }, subject) =>
    unchanged({
      readers: await markReader(tx, clinicId, { caseId: subject.case.id, staffId: actor.staffId, now }),
      drawn: drawnAs(subject.case, await newestEventOf(tx, clinicId, subject.case.id)),
    }),
})
