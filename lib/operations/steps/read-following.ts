import 'server-only'
import type { Case } from '@/lib/cases/case'
import { canRenew, isUnheard } from '@/lib/cases/check-in'
import type { Subject } from '@/lib/intake/questionnaire'
import { type FormContent, readForm } from './read-form'
import { findCase, findCaseOfIntake } from '@/lib/db/cases'
import { findCheckInOfCase, findCheckInOfIntake } from '@/lib/db/check-ins'
import type { Tx } from '@/lib/db/client'
import { staffNames } from '@/lib/db/staff'

/** What follows this case, and which case it follows itself where it came out of a check-in. */
export async function readFollowing(
  tx: Tx,
  clinicId: string,
  current: Case,
  { subject, content }: { readonly subject: Subject; readonly content: FormContent },
) {
  const own = await findCheckInOfCase(tx, clinicId, current.id)
  const from = await findCheckInOfIntake(tx, clinicId, current.intakeId)
  const followed = from && (await findCase(tx, clinicId, from.caseId))
  const settler = own?.settledBy ? (await staffNames(tx, clinicId, [own.settledBy])).get(own.settledBy) : undefined
  const opened = own?.state === 'worse' && own.intakeId ? await findCaseOfIntake(tx, clinicId, own.intakeId) : null
  const answered = own?.state === 'answered' ? own.intakeId : null
  return {
    follows: from &&
      followed && { caseId: followed.id, kind: from.kind, at: followed.submittedAt ?? followed.openedAt },
    checkIn: own && {
      kind: own.kind,
      state: own.state,
      reason: own.reason,
      dueAt: own.dueAt,
      sentAt: own.sentAt,
      remindedAt: own.remindedAt,
      settledAt: own.settledAt,
      settledBy: settler ?? null,
      hasBegun: own.intakeId !== null,
      openedCaseId: opened?.id ?? null,
      isUnheard: isUnheard(own),
      canRenew: canRenew(own),
      sections: answered ? (await readForm(tx, clinicId, answered, subject, content)).sections : [],
    },
  }
}
