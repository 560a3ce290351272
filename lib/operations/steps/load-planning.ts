import 'server-only'
import { aboutForm, weighedForms, type SpeaksFor } from '@/lib/cases/about-form'
import { localeOfForm, subjectOf } from '@/lib/cases/giving-view'
import { wayOfHandouts, toldBy } from '@/lib/cases/told-by'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { lockCase } from '@/lib/db/cases'
import type { Tx } from '@/lib/db/client'
import { lockPatient } from '@/lib/db/patients'
import { leavingWays } from '@/lib/mail/way-to'
import type { About } from '@/lib/handouts/suggest'
import { refused, type Refused } from '@/lib/result'
import { loadGivingOn, loadGivingTo } from './load-giving'

interface Loading {
  readonly tx: Tx
  readonly clinicId: string
  readonly now: Date
  readonly actor: { readonly staffId: string }
}

/** On which case a plan is given, or to whom without one: one of both. */
export interface Whom {
  readonly caseId?: string | undefined
  readonly patientId?: string | undefined
}

/** For whom exercises are composed: what speaks for them or against, and the language that they read. */
export async function loadPlanning(context: Loading, { caseId, patientId }: Whom) {
  if (caseId !== undefined) {
    const found = await loadGivingOn(context, caseId, context.actor.staffId)
    if ('ok' in found) return found
    const { current, clinic, ...rest } = found
    const isClosed = current.standing.state === 'closed'
    return {
      ...planning(context, { ...rest, clinic, spoken: localeOfForm(rest.speaks.form) }),
      caseId,
      isClosed,
      openCaseId: null,
    }
  }
  const found = patientId === undefined ? refused('not-found') : await loadGivingTo(context, patientId)
  if ('ok' in found) return found
  return { ...planning(context, found), caseId: null, isClosed: false, openCaseId: found.openCaseId }
}

type Found = Omit<Exclude<Awaited<ReturnType<typeof loadGivingTo>>, Refused>, 'speaks' | 'openCaseId'> & {
  readonly speaks: SpeaksFor | null
}

function planning({ now }: Loading, { patient, clinic, speaks, others, spoken, mails, links }: Found) {
  const { timeZone } = clinic
  const asking = { now, subject: subjectOf(patient, now, timeZone) }
  const content = formContentOf(patient)
  const about: About | null = speaks && aboutForm(speaks, asking, content)
  return {
    ...{ patient, about, timeZone, spoken },
    weighed: weighedForms(speaks, others, asking, content),
    /** To choose from, where no form says what they read. */
    languages: spoken === null ? clinic.languages : [],
    toldBy: toldBy(wayOfHandouts(patient, mails, leavingWays()), links, now),
  }
}

/** As `loadPlanning`: two who give at once do so one after the other. */
export async function loadPlanningToGive(context: Loading, whom: Whom) {
  const { tx, clinicId } = context
  if (whom.caseId !== undefined) await lockCase(tx, clinicId, whom.caseId)
  else if (whom.patientId !== undefined) await lockPatient(tx, clinicId, whom.patientId)
  return loadPlanning(context, whom)
}
