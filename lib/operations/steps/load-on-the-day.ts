import 'server-only'
import { weighedForms } from '@/lib/cases/about-form'
import { subjectOf } from '@/lib/cases/giving-view'
import { livingWay, toldBy } from '@/lib/cases/told-by'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { findCase } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { readPlannedFacts } from '@/lib/db/planned-handouts'
import type { FactsOnTheDay, PlannedHandout } from '@/lib/handouts/planned'
import { cautions } from '@/lib/handouts/suggest'
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
  const { patient, clinic, own } = giving
  // What the clinic made of one of Keel's takes its place from then on.
  const instead = own.find((each) => isOut(each) && each.adapts === planned.place)
  const [sendable = null] = await loadSendable(context, [instead?.id ?? planned.place])
  const handout = sendable?.shelved.handout ?? planned.handout
  const { hasRedFlag, isMailOff, hasIt } = await readPlannedFacts(tx, clinicId, planned.id, handout)
  const asking = { now, subject: subjectOf(patient, now, clinic.timeZone) }
  const about = planned.caseId === null ? giving : await loadOwn(context, planned.caseId)
  const weighed = weighedForms(about.speaks, about.others, asking, formContentOf(patient))
  const way = isMailOff ? null : livingWay(patient, giving.mails)
  const facts = {
    isArchived: patient.archivedAt !== null,
    hasRedFlag,
    cautions: sendable ? cautions(sendable.shelved, weighed) : [],
    isOut: sendable !== null,
    isReachable: toldBy(way, giving.links, now) !== 'nothing',
  }
  return { patient, facts, sendable, hasIt }
}

async function loadOwn(context: Loading, caseId: string) {
  const { form, findings, behind, others } = await loadSending(context, caseId)
  const current = await findCase(context.tx, context.clinicId, caseId)
  if (!current) throw new Error('what is planned on a case has none')
  return { speaks: { form, findings, behind, tier: current.tier }, others }
}
