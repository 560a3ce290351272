import 'server-only'
import { aboutForm } from '@/lib/cases/about-form'
import { subjectOf } from '@/lib/cases/giving-view'
import { livingWay, toldBy } from '@/lib/cases/told-by'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { findCase } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { readPlannedFacts } from '@/lib/db/planned-handouts'
import type { FactsOnTheDay, PlannedHandout } from '@/lib/handouts/planned'
import { type About, cautions } from '@/lib/handouts/suggest'
import { isOut } from '@/lib/handouts/shelves'
import type { Patient } from '@/lib/patients/patient'
import { loadGivingTo } from './load-giving'
import { loadSendable, type Sendable } from './load-sendable'
import { loadSending } from './load-sending'

interface Loading {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
}

export interface OnTheDay {
  readonly patient: Patient
  readonly facts: FactsOnTheDay
  /** What would be sent now; null where it is in the library no more. */
  readonly sendable: Sendable | null
  /** The patient has it already, from where it was planned. */
  readonly hasIt: boolean
}

/** All that decides whether what was planned may go now. */
export async function loadOnTheDay(context: Loading, planned: PlannedHandout): Promise<OnTheDay> {
  const { tx, clinicId, now } = context
  const giving = await loadGivingTo(context, planned.patientId)
  if ('ok' in giving) throw new Error('what is planned has no record that stands by itself')
  const { patient, clinic, own, speaks, openCaseId } = giving
  // What the clinic made of one of Keel's takes its place from then on.
  const instead = own.find((each) => isOut(each) && each.adapts === planned.handout)
  const [sendable = null] = await loadSendable(context, [instead?.id ?? planned.handout])
  const handout = sendable?.shelved.handout ?? planned.handout
  const { hasRedFlag, isMailOff, hasIt } = await readPlannedFacts(tx, clinicId, planned.id, handout)
  const today = subjectOf(patient, now, clinic.timeZone)
  const content = formContentOf(patient)
  const newest = speaks ? [aboutForm(speaks, today, content)] : []
  const cases = [...new Set([planned.caseId, openCaseId])].filter((id) => id !== null)
  const ofCases: About[] = []
  for (const caseId of cases) {
    const { form, findings, behind } = await loadSending(context, caseId)
    const current = await findCase(tx, clinicId, caseId)
    if (current) ofCases.push(aboutForm({ form, findings, behind, tier: current.tier }, today, content))
  }
  const against = sendable ? [...newest, ...ofCases].flatMap((about) => cautions(sendable.shelved, about)) : []
  const way = isMailOff ? null : livingWay(patient, giving.mails)
  const facts = {
    isArchived: patient.archivedAt !== null,
    hasRedFlag,
    cautions: [...new Set(against)],
    isOut: sendable !== null,
    isReachable: toldBy(way, giving.links, now) !== 'nothing',
  }
  return { patient, facts, sendable, hasIt }
}
