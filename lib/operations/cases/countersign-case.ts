import 'server-only'
import { z } from 'zod'
import { agree } from '@/lib/cases/countersign'
import { defineCommand, settled } from '../gateway'
import { drawnForm, loadCaseToChange } from '../steps/load-case'
import { sign } from '../steps/sign'

/** Read and agreed: how somebody under supervision closed it stands. */
export const countersignCase = defineCommand({
  who: 'staff',
  action: 'case.countersign',
  input: z.object(drawnForm),
  load: (context, { caseId }) => loadCaseToChange(context, caseId),
  run: async (context, subject, { revision }) => {
    const outcome = await sign(context, subject, {
      ...{ revision, leaves: 'countersigned' },
      decide: ({ case: current, by }, reading) => agree(current, by, reading),
    })
    return settled(outcome, { type: 'case.countersigned', caseId: subject.case.id })
  },
})
