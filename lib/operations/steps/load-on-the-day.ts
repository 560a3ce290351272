import 'server-only'
import { weighedForms } from '@/lib/cases/about-form'
import { subjectOf } from '@/lib/cases/giving-view'
import { toldBy } from '@/lib/cases/told-by'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { findCase } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { readPlannedFacts } from '@/lib/db/planned-handouts'
import type { FactsOnTheDay, PlannedHandout } from '@/lib/handouts/planned'
import { cautions } from '@/lib/handouts/suggest'
import { insteadOf } from '@/lib/handouts/shelves'
import type { Locale } from '@/lib/intake/questionnaire'
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
  /** A check-in of theirs is due and has not gone out: with it goes a link that opens their page. */
  readonly awaitsCheckIn: boolean
}

/** All that decides whether what was planned may go now. */
export async function loadOnTheDay(context: Loading, planned: PlannedHandout): Promise<OnTheDay> {
  const { tx, clinicId, now } = context
  const giving = await loadGivingTo(context, planned.patientId)
  if ('ok' in giving) throw new Error('what is planned has no record that stands by itself')
  const { patient, clinic, own } = giving
  const instead = insteadOf(own, planned.place)
  const [inPlace = null] = await loadSendable(context, [instead?.id ?? planned.place])
  const sendable = inPlace && (await inTheirLanguage(context, inPlace, planned.locale))
  const handout = sendable?.shelved.handout ?? planned.handout
  const { hasRedFlag, hasIt, hasNewerPlan, awaitsCheckIn } = await readPlannedFacts(tx, clinicId, {
    ...{ id: planned.id, handout, now },
  })
  const asking = { now, subject: subjectOf(patient, now, clinic.timeZone) }
  const about = planned.caseId === null ? giving : await loadOwn(context, planned.caseId)
  const weighed = weighedForms(about.speaks, about.others, asking, formContentOf(patient))
  const facts = {
    isArchived: patient.archivedAt !== null,
    hasRedFlag,
    // Of the clinic's own, where Keel's goes for its language: what the clinic says against it holds all the same.
    cautions: inPlace ? cautions(inPlace.shelved, weighed) : [],
    isOut: sendable !== null,
    hasNewerPlan,
    isInTheirLanguage: sendable === null || isIn(sendable, planned.locale),
    // Told or not, they read it on a page that a link of theirs opens.
    isReachable: toldBy(null, giving.links, now) === 'link',
  }
  return { patient, facts, sendable, hasIt, awaitsCheckIn }
}

const isIn = ({ copies }: Sendable, locale: Locale): boolean => copies.some((copy) => copy.locale === locale)

/** Where the clinic's own lacks what they read, Keel's whose place it takes, if that has it. */
async function inTheirLanguage(context: Loading, inPlace: Sendable, locale: Locale): Promise<Sendable> {
  const { adapts } = inPlace.shelved
  if (adapts === null || isIn(inPlace, locale)) return inPlace
  const [keels] = await loadSendable(context, [adapts])
  return keels && isIn(keels, locale) ? keels : inPlace
}

async function loadOwn(context: Loading, caseId: string) {
  const { form, findings, behind, others } = await loadSending(context, caseId)
  const current = await findCase(context.tx, context.clinicId, caseId)
  if (!current) throw new Error('what is planned on a case has none')
  return { speaks: { form, findings, behind, tier: current.tier }, others }
}
