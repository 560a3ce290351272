import 'server-only'
import type { Case } from '@/lib/cases/case'
import type { Following } from '@/lib/cases/loaded-case'
import { findCase, findCaseOfIntake } from '@/lib/db/cases'
import { findCheckInOfCase, findCheckInOfIntake } from '@/lib/db/check-ins'
import type { Tx } from '@/lib/db/client'
import { loadForm } from './load-form'

/** What follows this case, and which case it follows itself where it came out of a check-in. */
export async function loadFollowing(tx: Tx, clinicId: string, current: Case): Promise<Following> {
  const checkIn = await findCheckInOfCase(tx, clinicId, current.id)
  const from = await findCheckInOfIntake(tx, clinicId, current.intakeId)
  const followed = from && (await findCase(tx, clinicId, from.caseId))
  const intakeId = checkIn?.intakeId ?? null
  const opened = intakeId !== null && checkIn?.state === 'worse' ? await findCaseOfIntake(tx, clinicId, intakeId) : null
  return {
    checkIn,
    openedCaseId: opened?.id ?? null,
    answered: intakeId !== null && checkIn?.state === 'answered' ? await loadForm(tx, clinicId, intakeId) : null,
    from: from && followed && { checkIn: from, followed },
  }
}
