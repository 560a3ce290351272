import 'server-only'
import { z } from 'zod'
import { locales } from '@/lib/intake/questionnaire'
import { ask } from './ask'
import { caseRow } from './cases'
import type { Tx } from './client'
import { clinicRow } from './clinics'
import { raisedOn } from './findings'
import { givenOnCase, givenWithoutCase } from './given-handouts'
import { handoutSets } from './handout-sets'
import { standingLinks } from './invitations'
import { messagesAt } from './messages'
import { oftenGiven } from './often-given'
import { publishedOwn } from './own-handouts'
import { plannedOnCase, plannedWithoutCase } from './planned-handouts'
import { orNone, ownRow, together } from './parts'
import { patientRow } from './patients'
import { starredBy } from './starred-handouts'
import { behindShort, formOn, newestSent } from './stored-forms'
import { besideForm, newerShort, onOpenCase, othersOf } from './weighed-forms'

const toGive = {
  patient: ownRow(patientRow, 'whose'),
  clinic: ownRow(clinicRow, 'their_clinic'),
  own: publishedOwn,
  sets: handoutSets,
  starred: starredBy('$4'),
  often: oftenGiven,
  mails: messagesAt('whose.id', 'coalesce(whose.text_to, whose.email)'),
  links: standingLinks('whose.id'),
}
const itsClinic = 'JOIN clinic their_clinic ON their_clinic.id = whose.clinic_id'

const onCase = together(
  'giving-on-case',
  {
    ...toGive,
    current: ownRow(caseRow, 'this'),
    form: formOn('this.intake_id'),
    findings: raisedOn('this.intake_id'),
    behind: orNone(behindShort('this.intake_id', 'whose.id', '$3::jsonb')),
    ...besideForm('this.intake_id', 'this.id', 'whose.id', '$3::jsonb'),
    handouts: givenOnCase('this.id'),
    planned: plannedOnCase('this.id'),
  },
  `FROM triage_case this JOIN patient whose ON whose.clinic_id = this.clinic_id AND whose.id = this.patient_id ${itsClinic}
    WHERE this.clinic_id = $1 AND this.id = $2`,
)

/** The language of the newest form, sent or not. */
const spoken = orNone({
  sql: `(SELECT i.locale FROM intake i WHERE i.clinic_id = $1 AND i.patient_id = whose.id
    ORDER BY i.created_at DESC, i.id DESC LIMIT 1)`,
  row: z.enum(locales),
})

const withoutCase = together(
  'giving-without-case',
  {
    ...toGive,
    spoken,
    newest: orNone(newestSent('whose.id', '$3::jsonb')),
    handouts: givenWithoutCase('whose.id'),
    planned: plannedWithoutCase('whose.id'),
    openCaseId: orNone({ sql: 'open_case.id', row: z.string() }),
    short: newerShort('NULL', 'whose.id', '$3::jsonb'),
    open: onOpenCase('whose.id', '$3::jsonb'),
  },
  `FROM patient whose ${itsClinic}
    LEFT JOIN LATERAL (SELECT * FROM triage_case WHERE clinic_id = whose.clinic_id AND patient_id = whose.id
      AND state <> 'closed' ORDER BY opened_at DESC LIMIT 1) open_case ON true
    WHERE whose.clinic_id = $1 AND whose.id = $2 AND whose.merged_into IS NULL`,
)

interface Kinds {
  /** The forms that ask everything. */
  readonly kinds: readonly string[]
  /** Whose stars count; null where nobody chooses. */
  readonly staffId: string | null
}

/** What of the library can be given on a case, and what speaks for it or against it. */
export async function readGivingOnCase(tx: Tx, clinicId: string, caseId: string, { kinds, staffId }: Kinds) {
  const [found] = await ask(tx, onCase, [clinicId, caseId, JSON.stringify(kinds), staffId])
  if (!found) return null
  const { newer, short, open, ...rest } = found
  return { ...rest, others: othersOf({ newer, short, open }) }
}

/** The same without a case, by the newest form of these kinds; of a record that stands by itself. */
export async function readGivingTo(tx: Tx, clinicId: string, patientId: string, { kinds, staffId }: Kinds) {
  const [found] = await ask(tx, withoutCase, [clinicId, patientId, JSON.stringify(kinds), staffId])
  if (!found) return null
  const { short, open, ...rest } = found
  return { ...rest, others: othersOf({ newer: null, short, open }) }
}
