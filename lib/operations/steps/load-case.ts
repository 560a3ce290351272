import 'server-only'
import { z } from 'zod'
import type { Case } from '@/lib/cases/case'
import type { By } from '@/lib/cases/transitions'
import { findCaseAtClinic, lockCase } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import type { Clinic } from '@/lib/db/clinics'
import { refused, type Refused } from '@/lib/result'
import { drawnRevision } from './drawn-revision'

export interface CaseSubject {
  readonly case: Case
  readonly clinic: Clinic
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
  load(context, caseId, findCaseAtClinic)

/** For whoever changes it: two acts at once become one after the other, and the second sees what the first did. */
export const loadCaseToChange = (context: Acting, caseId: string): Promise<CaseSubject | Refused> =>
  load(context, caseId, lockCase)

/** What a form sends that decides on what it showed. */
export const drawnForm = { caseId: z.uuid(), revision: drawnRevision }

/** Refuses a form that was drawn before the case changed. */
export async function loadCaseAsDrawn(
  context: Acting,
  { caseId, revision }: { readonly caseId: string; readonly revision: number },
): Promise<CaseSubject | Refused> {
  const subject = await loadCaseToChange(context, caseId)
  return 'ok' in subject || subject.case.revision === revision ? subject : refused('case-changed')
}

async function load(context: Acting, caseId: string, find: typeof findCaseAtClinic): Promise<CaseSubject | Refused> {
  const { tx, clinicId, now, actor } = context
  const found = await find(tx, clinicId, caseId)
  if (!found) return refused('not-found')
  return { ...found, by: { staffId: actor.staffId, now, schedule: found.clinic.schedule } }
}
