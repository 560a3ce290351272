import 'server-only'
import type { Case } from '@/lib/cases/case'
import type { By } from '@/lib/cases/transitions'
import { refused, type Refused } from '@/lib/result'
import { findCase, lockCase } from './cases'
import { getClinic } from './clinics'
import type { Tx } from './client'

export interface CaseSubject {
  readonly case: Case
  readonly by: By
}

interface Acting {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
  readonly actor: { readonly staffId: string }
}

/** A case with who looks at it or adds to it. */
export const loadCase = (context: Acting, caseId: string): Promise<CaseSubject | Refused> =>
  load(context, caseId, findCase)

/** For whoever changes it: two acts at once become one after the other, and the second sees what the first did. */
export const loadCaseToChange = (context: Acting, caseId: string): Promise<CaseSubject | Refused> =>
  load(context, caseId, lockCase)

/** With the time zone in which targets count. */
async function load(context: Acting, caseId: string, find: typeof findCase): Promise<CaseSubject | Refused> {
  const { tx, clinicId, now, actor } = context
  const found = await find(tx, clinicId, caseId)
  if (!found) return refused('not-found')
  const { schedule } = await getClinic(tx, clinicId)
  return { case: found, by: { staffId: actor.staffId, now, schedule } }
}
