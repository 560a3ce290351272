import 'server-only'
import { ownForm } from '@/lib/patients/own-form'
import { undoableSince } from '@/lib/patients/merge'
import { ask } from './ask'
import { standingWith } from './given-handouts'
import { caseRow } from './cases'
import type { Tx } from './client'
import { clinicRow } from './clinics'
import { raisedOn } from './findings'
import { draftsOf, intakesOf } from './intakes'
import { linksOf } from './invitations'
import { orNone, ownRow, together } from './parts'
import { apartOf } from './patient-merges'
import { patientRow } from './patients'
import { seenTo } from './seen-to'
import { cameBy } from './sessions'
import { formOn } from './stored-forms'

/** Of one moment: a link that is used up comes with the draft that it began. */
const beginning = {
  links: linksOf('whose.id'),
  drafts: draftsOf('whose.id'),
  apart: apartOf('whose.id', '$4'),
  cameBy: cameBy('$3'),
}
const whose = { patient: ownRow(patientRow, 'whose'), clinic: ownRow(clinicRow, 'their_clinic') }
const fromPatient = `FROM patient whose JOIN clinic their_clinic ON their_clinic.id = whose.clinic_id`
const here = `WHERE whose.clinic_id = $1 AND whose.id = $2`

/** Somebody is told to get help, and no clinician has lowered that. */
const isForNow = `tier_rank = 0 AND EXISTS (SELECT FROM finding f WHERE f.clinic_id = opened.clinic_id
  AND f.intake_id = opened.intake_id AND f.tier = 'EMERGENCY' AND f.withdrawn_at IS NULL)`

/**
 * `open` is what counts of the patient's cases that nobody has closed: an emergency before a calm form that was sent since,
 * then what was sent, by its tier, and of those the newest.
 */
const home = together(
  'whole-home',
  {
    ...whose,
    ...beginning,
    intakes: intakesOf('whose.id'),
    handouts: standingWith('whose.id'),
    current: orNone(ownRow(caseRow, 'open')),
    form: orNone(formOn('open.intake_id')),
    findings: raisedOn('open.intake_id'),
    ...seenTo('open'),
  },
  `${fromPatient} LEFT JOIN LATERAL (SELECT opened.* FROM triage_case opened
      WHERE opened.clinic_id = whose.clinic_id AND opened.patient_id = whose.id AND opened.state <> 'closed'
      ORDER BY (${isForNow}) DESC, opened.submitted_at IS NULL, tier_rank, opened.opened_at DESC LIMIT 1) open ON true
    ${here}`,
)

const beginnings = together('beginning', { ...whose, ...beginning }, `${fromPatient} ${here}`)

interface Asker {
  readonly patientId: string
  /** Whoever holds a paper has none. */
  readonly sessionId?: string
}

const valuesOf = (clinicId: string, { patientId, sessionId }: Asker, now: Date) =>
  [clinicId, patientId, sessionId ?? null, undoableSince(now)] as const

/** The patient's own page, with what counts of their newest open case. */
export async function readHome(tx: Tx, clinicId: string, asker: Asker, now: Date) {
  const [found] = await ask(tx, home, valuesOf(clinicId, asker, now))
  return found ? { ...found, ...ownForm(found, now) } : null
}

export type Home = NonNullable<Awaited<ReturnType<typeof readHome>>>

/** What a patient has begun, or may begin. */
export async function readBeginning(tx: Tx, clinicId: string, asker: Asker, now: Date) {
  const [found] = await ask(tx, beginnings, valuesOf(clinicId, asker, now))
  return found ? { ...found, ...ownForm(found, now) } : null
}
