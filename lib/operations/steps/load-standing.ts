import 'server-only'
import type { Case, PatientSays } from '@/lib/cases/case'
import { type PatientStatus, patientStatus, wasReached } from '@/lib/cases/patient-status'
import type { Tx } from '@/lib/db/client'
import type { SeenTo } from '@/lib/db/seen-to'
import type { DeskCards } from '@/lib/pathways/desk-card'
import { type HandoverAdvice, isInCrisis } from '@/lib/triage/interrupt'
import { toldTo } from '@/lib/triage/told-to'
import { type About, loadEmergency, type SoFar } from './load-emergency'

export interface Standing {
  /** Null where nobody is sent to a desk. */
  readonly emergency: {
    readonly advice: HandoverAdvice
    readonly cards: DeskCards
    readonly says: PatientSays | null
  } | null
  /** Whether someone to talk to is named as well. */
  readonly isCrisis: boolean
  readonly status: PatientStatus
  /** What was promised of a first call is done, and what was agreed in it stands. */
  readonly wasReached: boolean
}

/** What counts for the patient as long as their case is open: the advice, and what the clinic has done since. */
export async function loadStanding(
  context: { readonly tx: Tx; readonly clinicId: string; readonly now: Date },
  about: About,
  soFar: SoFar,
  current: Case,
  { events, readAt }: SeenTo,
  isToAnother: boolean,
): Promise<Standing> {
  const found = await loadEmergency(context, about, soFar)
  return {
    emergency: found && { advice: found.emergency.advice, cards: found.cards, says: current.patientSays },
    isCrisis: isInCrisis(toldTo(soFar.findings, soFar.form, isToAnother), soFar.form.ruleSet),
    status: patientStatus({ current, events, readAt, now: context.now }),
    wasReached: wasReached({ current, events }),
  }
}
