import type { FrozenSubmission, SummaryRow, SummarySection } from '@/lib/intake/submission'
import type { Answers, Locale } from '@/lib/intake/questionnaire'
import { calledOf, type RaisedFinding } from '@/lib/triage/finding'
import { privacyOf } from './privacy'

type Row = Readonly<Record<string, unknown>>

/** All rows about a patient, with one more of each than is kept where there are more. */
export interface WholeRecord {
  readonly patient: object
  readonly forms: readonly {
    readonly intake: Row
    readonly tier: string | null
    readonly frozen: FrozenSubmission | null
    readonly draft: Answers | null
    readonly findings: readonly RaisedFinding[]
  }[]
  readonly cases: readonly Row[]
  readonly events: readonly Row[]
  readonly seen: readonly {
    readonly at: Date
    readonly actorKind: string
    readonly actorId: string | null
    readonly kind: string
  }[]
  readonly [others: string]: unknown
}

interface Asked {
  readonly clinicName: string
  readonly now: Date
  /** Whether what the patient told in private is in it: for themself alone. */
  readonly withPrivate: boolean
  readonly privateItems: ReadonlySet<string>
  /** The free text that tells as much. */
  readonly textToldPrivately: (answers: Answers) => readonly string[]
  /** Of a form that is not sent: what was asked and answered, in words. */
  readonly soFar: (intake: Row, draft: Answers) => readonly SummarySection[]
  /** Of those who work at the clinic, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly most: { readonly forms: number; readonly events: number; readonly others: number }
}

/** The shape of the file; docs/decisions/044 says what each part is. */
const recordVersion = 1

export function recordFile(whole: WholeRecord, asked: Asked) {
  const hidden = asked.withPrivate ? new Set<string>() : privateFlags(whole, asked.privateItems)
  const { patient, forms, cases, events, seen, ...others } = whole
  const kept = {
    ...others,
    forms: forms.map((form) => formOf(form, asked)),
    cases: cases.map((row) => withoutFlags(row, hidden)),
    events: events.map((row) => withoutFlags(row, hidden)),
    seen: seen.map(({ at, kind, actorKind, actorId }) => ({
      ...{ at, kind },
      by: (actorId && asked.names.get(actorId)) ?? actorKind,
    })),
  }
  const mostOf = (name: string) =>
    name === 'forms' ? asked.most.forms : name === 'events' || name === 'seen' ? asked.most.events : asked.most.others
  const lists = Object.entries<unknown>(kept).flatMap(([name, rows]) =>
    Array.isArray(rows) ? [[name, rows as readonly unknown[]] as const] : [],
  )
  return {
    keel: recordVersion,
    clinic: asked.clinicName,
    writtenAt: asked.now,
    withPrivateAnswers: asked.withPrivate,
    /** Of these there is more than stands here. */
    cut: lists.filter(([name, rows]) => rows.length > mostOf(name)).map(([name]) => name),
    staff: Object.fromEntries(asked.names),
    patient,
    ...Object.fromEntries(lists.map(([name, rows]) => [name, rows.slice(0, mostOf(name))])),
  }
}

const privateFlags = ({ forms }: WholeRecord, items: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    forms.flatMap(({ findings }) =>
      findings
        .filter(({ finding }) => privacyOf(finding, items).isPrivate)
        // A case keeps what it is called.
        .flatMap(({ flag, finding }) => [flag, finding.label, calledOf(finding)]),
    ),
  )

function formOf({ intake, tier, frozen, draft, findings }: WholeRecord['forms'][number], asked: Asked) {
  const { withPrivate, privateItems, textToldPrivately } = asked
  const soFar = draft && asked.soFar(intake, draft)
  if (withPrivate) return { intake, tier, sent: frozen, draft, soFar, findings }
  const told = textToldPrivately(frozen ? answersOf(frozen) : (draft ?? {}))
  const hidden = new Set([...privateItems, ...told])
  return {
    ...{ intake, tier },
    sent: frozen && { ...frozen, sections: withoutHidden(frozen.sections, hidden) },
    soFar: soFar && withoutHidden(soFar, hidden),
    draft: draft && Object.fromEntries(Object.entries(draft).filter(([item]) => !hidden.has(item))),
    findings: findings
      .filter(({ finding }) => !privacyOf(finding, privateItems).isPrivate)
      .map(({ finding, ...raised }) => ({
        ...raised,
        finding: { ...finding, because: finding.because.filter(({ item }) => !hidden.has(item)) },
      })),
  }
}

const withoutHidden = (sections: readonly SummarySection[], hidden: ReadonlySet<string>): readonly SummarySection[] =>
  sections.map((each) => ({ ...each, rows: each.rows.map((row) => held(row, hidden)) }))

const answersOf = ({ sections }: FrozenSubmission): Answers =>
  Object.fromEntries(
    sections.flatMap(({ rows }) => rows.flatMap(({ item, value }) => (value === null ? [] : [[item, value] as const]))),
  )

/** That it was answered is all that is said of it. What is private today is so in an older form, too. */
function held(row: SummaryRow, hidden: ReadonlySet<string>): SummaryRow {
  if (!row.isPrivate && !hidden.has(row.item)) return row
  const { item, page, question, label, value } = row
  return { item, page, question, label, answer: value === null ? row.answer : '…', value: null, isPrivate: true }
}

/** Their names tell what was answered. */
function withoutFlags(row: Row, hidden: ReadonlySet<string>): Row {
  const event = row['event'] as Row | undefined
  return {
    ...row,
    ...unnamed(row, 'topFlags', hidden),
    ...(event ? { event: { ...event, ...unnamed(event, 'flags', hidden) } } : {}),
  }
}

const unnamed = (row: Row, list: string, hidden: ReadonlySet<string>): Row => {
  const flags = row[list]
  return {
    ...(Array.isArray(flags) ? { [list]: flags.filter((flag) => !hidden.has(String(flag))) } : {}),
    ...(hidden.has(String(row['decidedBy'])) ? { decidedBy: null } : {}),
  }
}

/** The language of their newest form, where the clinic still speaks it: as they are written to. */
export const readIn = ({ forms }: WholeRecord, languages: readonly Locale[]): Locale =>
  languages.find((each) => each === forms[0]?.intake['locale']) ?? 'en'

const staffColumns =
  /^(actorId|staffId|ownerId|undoneBy|createdBy|assignedBy|takenBackBy|seenToBy|placedBy|liftedBy|colleagueId|reviewedBy|settledBy|answeredBy)$/

/** Whoever of the clinic's people the rows name, by id. */
export const peopleIn = (whole: WholeRecord): readonly string[] => {
  const rows = Object.values(whole).flatMap((value) => (Array.isArray(value) ? (value as Row[]) : []))
  const named = rows.flatMap((row) => Object.entries(row).filter(([name]) => staffColumns.test(name)))
  return [...new Set(named.flatMap(([, id]) => (typeof id === 'string' ? [id] : [])))]
}
