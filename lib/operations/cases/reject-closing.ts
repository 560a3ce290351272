import 'server-only'
import { disagree, disagreeSchema } from '@/lib/cases/countersign'
import { insertNotice } from '@/lib/db/staff-notices'
import { defineCommand, done, settled } from '../gateway'
import { drawnForm, loadCaseToChange } from '../steps/load-case'
import { restoreWithCase } from '../steps/restore-record'
import { sign } from '../steps/sign'

/** Read and not agreed: the case opens again, and whoever closed it hears of it on their next page. */
export const rejectClosing = defineCommand({
  who: 'staff',
  action: 'case.countersign',
  input: disagreeSchema.extend(drawnForm),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { revision, words }) => {
    const { tx, clinicId, actor, now } = context
    const { id: caseId, standing } = subject.case
    const outcome = await sign(context, subject, {
      ...{ revision, leaves: 'reopened' },
      decide: ({ case: current, by }, reading) => disagree(current, { words }, by, reading),
    })
    if (outcome === 'changed' && standing.state === 'closed' && standing.ownerId) {
      const told = { staffId: standing.ownerId, byStaffId: actor.staffId, caseId, at: now }
      await insertNotice(tx, clinicId, { ...told, kind: 'not-agreed' })
    }
    if (outcome !== 'changed') return settled(outcome, { type: 'case.closing-rejected', caseId })
    const restored = await restoreWithCase(context, subject.case.patientId)
    return done(null, { type: 'case.closing-rejected', caseId }, ...restored)
  },
})
