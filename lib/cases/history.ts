import type { Answers } from '@/lib/intake/questionnaire'
import type { Message } from '@/lib/messages/message'
import type { Pathway } from '@/lib/pathways/pathway'
import { fullName } from '@/lib/patients/name'
import type { Patient } from '@/lib/patients/patient'
import { type PatientEvent, saysWhose } from '@/lib/patients/patient-event'
import { scoresOf } from '@/lib/scores/scores'
import { calledOf, type RaisedFinding } from '@/lib/triage/finding'
import { dayAt } from '@/lib/clinics/wall-clock'
import { daysInShort } from '@/lib/exercises/days'
import type { Case } from './case'
import type { SentHandout } from './handout-view'
import { privacyOf } from './privacy'
import { changesSince, type FormContent, type Heard } from './read-forms'
import { type GivenHandout, readingOf } from './reading-of'
import { type TimelineRow, timelineOf } from './timeline'
import type { By } from './transitions'
import type { Row } from './undo'

export interface RecordAct {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly event: PatientEvent
}

export interface LoadedHistory {
  readonly patient: Patient
  readonly by: By
  /** Every form that was sent, with what it raised, and every case with its timeline; oldest first. */
  readonly forms: readonly (Heard & { readonly intakeId: string })[]
  /** Of forms that were not sent, too: they name the flags of an alert, and which of them are private. */
  readonly raised: readonly { readonly intakeId: string; readonly raised: RaisedFinding }[]
  readonly cases: readonly Case[]
  readonly events: readonly (Row & { readonly caseId: string })[]
  /** What each handout is called in English that was given on a case, by assignment. */
  readonly titles: ReadonlyMap<string, string>
  /** What was given without a case, with what each is called in English. */
  readonly given: readonly (GivenHandout & { readonly title: string })[]
  /** What happened to the record itself. */
  readonly record: readonly RecordAct[]
  readonly mails: readonly Message[]
  /** Handouts with exercises of which anything was said. */
  readonly exercised: readonly (Pick<SentHandout, 'id' | 'assignedAt' | 'days' | 'plan'> & { readonly title: string })[]
  readonly names: ReadonlyMap<string, string>
}

export interface HistoryContent extends FormContent {
  readonly pathwayOf: (questionnaire: string) => Pathway | undefined
  readonly isCheckIn: (questionnaire: string) => boolean
}

/** Two forms by the moment each was sent; else the two newest. */
export interface Compared {
  readonly from: string
  readonly to: string
}

/** A person's forms, acts and e-mails, and what was said of whose record it is, as one line, newest first, and two of the forms side by side. */
export function historyOf(loaded: LoadedHistory, content: HistoryContent, compared: Compared) {
  const { patient, forms, given, mails, record, names } = loaded
  const rows = [
    ...actsOf(loaded, content),
    ...given.flatMap((each) => readingOf(each, each.title, names)).map(outsideCase),
    ...forms.map((form) => formRow(form, loaded.cases, content)),
    ...mails.map(({ id, kind, state, createdAt }) => ({ type: 'mail' as const, id, at: createdAt, kind, state })),
    ...record.filter(({ event }) => saysWhose(event)).map((act) => ({ type: 'record' as const, ...act })),
  ]
  return {
    patient: { id: patient.id, name: fullName(patient) },
    timeZone: loaded.by.schedule.timeZone,
    rows: rows.sort((a, b) => b.at.getTime() - a.at.getTime()),
    forms: forms.map(({ sent }) => ({ at: sent.submittedAt, isCheckIn: content.isCheckIn(sent.questionnaire) })),
    exercised: exercisedView(loaded),
    compared: comparedIn(forms, content, compared),
  }
}

/** The newest first. */
const exercisedView = ({ exercised, by: { now, schedule } }: LoadedHistory) =>
  exercised
    .flatMap(({ id, title, assignedAt, days, plan }) => {
      const exercises = daysInShort(days, dayAt(assignedAt, schedule.timeZone), dayAt(now, schedule.timeZone), plan)
      return exercises ? [{ id, title, exercises }] : []
    })
    .reverse()

/** What was done in each case. A form that was sent has a row of its own, with its scores. */
function actsOf({ cases, events, by, names, raised, titles }: LoadedHistory, { privateItems }: HistoryContent) {
  return cases.flatMap((current) => {
    const rows = events.filter(({ caseId, event }) => caseId === current.id && event.type !== 'intake-submitted')
    const findings = raised.filter(({ intakeId }) => intakeId === current.intakeId).map((each) => each.raised)
    const acts = timelineOf({ rows, current, by, names, findings, privateItems, titles })
    return acts.map((act) => ({ type: 'act' as const, id: act.id, at: act.at, caseId: current.id, act }))
  })
}

const outsideCase = (act: TimelineRow) => ({ type: 'act' as const, id: act.id, at: act.at, caseId: null, act })

function formRow(
  { sent, intakeId, findings }: LoadedHistory['forms'][number],
  cases: readonly Case[],
  { pathwayOf, isCheckIn, privateItems }: HistoryContent,
) {
  const instruments = pathwayOf(sent.questionnaire)?.instruments ?? []
  return {
    type: 'form' as const,
    id: intakeId,
    at: sent.submittedAt,
    tier: sent.tier,
    isCheckIn: isCheckIn(sent.questionnaire),
    caseId: cases.find((each) => each.intakeId === intakeId)?.id ?? null,
    flags: flagsOf(findings, privateItems),
    scores: scoresIn(instruments, sent.answers, privateItems),
  }
}

const flagsOf = (findings: readonly RaisedFinding[], privateItems: ReadonlySet<string>) =>
  findings
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ finding }) => ({ label: calledOf(finding), isPrivate: privacyOf(finding, privateItems).isPrivate }))

const scoresIn = (instruments: Pathway['instruments'], answers: Answers, privateItems: ReadonlySet<string>) =>
  scoresOf(instruments, answers).map(({ instrument, points, band }) => {
    const { max = 0, items = [] } = instruments.find(({ id }) => id === instrument) ?? {}
    return { instrument, points, max, band, isPrivate: items.some((item) => privateItems.has(item)) }
  })

function comparedIn(forms: LoadedHistory['forms'], content: HistoryContent, { from, to }: Compared) {
  const at = (moment: string) => forms.find(({ sent }) => sent.submittedAt.toISOString() === moment)
  const two = [at(from) ?? forms.at(-2), at(to) ?? forms.at(-1)].filter((form) => form !== undefined)
  const [earlier, later] = two.sort((a, b) => a.sent.submittedAt.getTime() - b.sent.submittedAt.getTime())
  if (!earlier || !later || earlier === later) return null
  return {
    from: earlier.sent.submittedAt,
    to: later.sent.submittedAt,
    changes: changesSince(earlier, later, content),
  }
}

export type HistoryView = ReturnType<typeof historyOf>
export type HistoryRow = HistoryView['rows'][number]
