import 'server-only'
import { ask } from './ask'
import { givenOnCase } from './given-handouts'
import { eventsOfCase } from './case-events'
import { caseRow, othersOpen } from './cases'
import { checkInRow } from './check-ins'
import type { Tx } from './client'
import { raisedOn } from './findings'
import { standingLinks } from './invitations'
import { messagesAt } from './messages'
import { handoutSets } from './handout-sets'
import { oftenGiven } from './often-given'
import { publishedOwn } from './own-handouts'
import { plannedOnCase } from './planned-handouts'
import { orNone, ownRow, together } from './parts'
import { patientRow } from './patients'
import { isPatientOf } from './restrictions'
import { drawnOnce } from './routine-draws'
import { receivers } from './staff'
import { starredBy } from './starred-handouts'
import { awaitedGroup, receivingGroups } from './staff-groups'
import { offeredTemplates } from './templates'
import { behindShort, formOn, formsSent, heardBefore } from './stored-forms'
import { besideForm, othersOf } from './weighed-forms'

/** `follows`: the tier of one moment plans one of them. `came_from`: the check-in that opened this case. */
const whole = together(
  'whole-case',
  {
    patient: ownRow(patientRow, 'whose'),
    events: eventsOfCase('this.id'),
    handouts: givenOnCase('this.id'),
    planned: plannedOnCase('this.id'),
    own: publishedOwn,
    sets: handoutSets,
    starred: starredBy('$6'),
    often: oftenGiven,
    templates: offeredTemplates,
    drawnOnce: drawnOnce('this.id'),
    mails: messagesAt('whose.id', 'coalesce(whose.text_to, whose.email)'),
    links: standingLinks('whose.id'),
    form: formOn('this.intake_id'),
    findings: raisedOn('this.intake_id'),
    behind: orNone(behindShort('this.intake_id', 'whose.id', '$5::jsonb')),
    ...besideForm('this.intake_id', 'this.id', 'whose.id', '$5::jsonb'),
    earlier: orNone(heardBefore('this.intake_id', 'whose.id', '$3::jsonb')),
    sent: formsSent('whose.id', '$3::jsonb'),
    checkIn: orNone(ownRow(checkInRow, 'follows')),
    opened: orNone(ownRow(caseRow, 'worse')),
    answered: orNone(formOn(`follows.intake_id AND follows.state = 'answered'`)),
    from: orNone(ownRow(checkInRow, 'came_from')),
    receivers: receivers('$4', isPatientOf('this')),
    groups: receivingGroups,
    awaited: awaitedGroup('this'),
    followed: orNone(ownRow(caseRow, 'before')),
    othersOpen: othersOpen('whose.id', 'this.id'),
  },
  `FROM triage_case this
    JOIN patient whose ON whose.clinic_id = this.clinic_id AND whose.id = this.patient_id
    LEFT JOIN LATERAL (SELECT * FROM check_in WHERE clinic_id = this.clinic_id AND case_id = this.id
      ORDER BY id LIMIT 1) follows ON true
    LEFT JOIN triage_case worse ON worse.clinic_id = this.clinic_id AND worse.intake_id = follows.intake_id
      AND follows.state = 'worse'
    LEFT JOIN check_in came_from ON came_from.clinic_id = this.clinic_id AND came_from.intake_id = this.intake_id
    LEFT JOIN triage_case before ON before.clinic_id = this.clinic_id AND before.id = came_from.case_id
    WHERE this.clinic_id = $1 AND this.id = $2`,
)

interface Kinds {
  /** Each kind of form, and the kinds that it is compared with. */
  readonly compared: Readonly<Record<string, readonly string[]>>
  /** The forms that ask everything. */
  readonly whole: readonly string[]
}

/** All that stands behind the page of a case. */
export async function readWholeCase(
  tx: Tx,
  clinicId: string,
  { caseId, staffId, now }: { readonly caseId: string; readonly staffId: string; readonly now: Date },
  kinds: Kinds,
) {
  const [found] = await ask(tx, whole, [
    clinicId,
    caseId,
    JSON.stringify(kinds.compared),
    now,
    JSON.stringify(kinds.whole),
    staffId,
  ])
  if (!found) return null
  const { newer, short, open, ...rest } = found
  return { ...rest, others: othersOf({ newer, short, open }) }
}
