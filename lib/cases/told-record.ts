import type { SummarySection } from '@/lib/intake/submission'
import { calledOf, type Finding } from '@/lib/triage/finding'
import { inLine, type RecordWords, saidTo, sentenceOf, told, toldRows } from './told-value'

type Row = Readonly<Record<string, unknown>>
type Pair = readonly [label: string, value: string]

/** What a person reads of a record, from top to bottom. */
export type ToldBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly lang?: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'handout'; readonly body: string; readonly lang: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly Pair[]; readonly lang?: string }

/** As it is written into the file for another system. */
export interface RecordFile {
  readonly clinic: string
  readonly cut: readonly string[]
  readonly withPrivateAnswers: boolean
  readonly staff: Readonly<Record<string, string>>
  readonly patient: Row
  readonly [part: string]: unknown
}

const aside = ['keel', 'clinic', 'writtenAt', 'withPrivateAnswers', 'cut', 'staff', 'patient']
/** What comes first is what was told and done; whatever the file has besides comes after it, and who saw it at the end. */
const first = ['forms', 'cases', 'events', 'handouts', 'planned', 'exerciseDays', 'checkIns', 'lookedAtAgain']
const last = ['links', 'sessions', 'mails', 'corrections', 'former', 'merges', 'restrictions', 'openings', 'seen']

/** The same content as the file, in words: what only a machine reads is not in it. */
export function toldRecord(file: RecordFile, words: RecordWords): readonly ToldBlock[] {
  const between = Object.keys(file).filter((part) => ![...aside, ...first, ...last].includes(part))
  const parts = [...first, ...between, ...last].map((part) => [part, (file[part] ?? []) as readonly Row[]] as const)
  const none = parts.filter(([, rows]) => rows.length === 0).map(([part]) => words.part(part))
  const cut = file.cut.map(words.part)
  return [
    { kind: 'heading', level: 2, text: words.part('patient') },
    { kind: 'pairs', pairs: toldRows(file.patient, words) },
    { kind: 'text', text: words.private(file.withPrivateAnswers) },
    ...(cut.length > 0 ? [{ kind: 'text', text: words.cut(cut) } as const] : []),
    ...parts.flatMap(([part, rows]) =>
      rows.length === 0
        ? []
        : [{ kind: 'heading', level: 2, text: words.part(part) } as const, ...toldPart(part, rows, file, words)],
    ),
    ...(none.length > 0 ? [{ kind: 'text', text: words.none(none) } as const] : []),
  ]
}

function toldPart(part: string, rows: readonly Row[], file: RecordFile, words: RecordWords): readonly ToldBlock[] {
  if (part === 'forms') return rows.flatMap((row) => toldForm(row, words))
  if (part === 'handouts') return toldHandouts(rows, words)
  if (part === 'events') return toldEvents(rows, (file['forms'] ?? []) as readonly Form[], words)
  if (part === 'seen') return [{ kind: 'pairs', pairs: rows.map((row) => toldSeen(row, words)) }]
  return rows.map((row) => ({ kind: 'pairs', pairs: toldRows(row, words) }))
}

interface Form {
  readonly intake: Row
  readonly tier: string | null
  readonly sent: { readonly locale: string; readonly sections: readonly SummarySection[] } | null
  readonly soFar: readonly SummarySection[] | null
  readonly findings: readonly (Row & { readonly flag: string; readonly finding: Finding })[]
}

function toldForm(row: Row, words: RecordWords): readonly ToldBlock[] {
  const { intake, tier, sent, soFar, findings } = row as unknown as Form
  const lang = String(intake['locale'])
  const begun = told('agreedAt', intake['agreed_at'], words)
  return [
    { kind: 'heading', level: 3, text: words.form(begun, sent !== null) },
    { kind: 'pairs', pairs: toldRows({ ...intake, tier }, words) },
    ...(sent?.sections ?? soFar ?? []).flatMap(({ title, rows }): readonly ToldBlock[] => [
      { kind: 'heading', level: 3, text: title, lang },
      { kind: 'pairs', lang, pairs: rows.map(({ question, answer }) => [question, answer] as const) },
    ]),
    ...(findings.length > 0 ? [{ kind: 'heading', level: 3, text: words.part('findings') } as const] : []),
    { kind: 'pairs', pairs: findings.map((finding) => toldFinding(finding, words)) },
  ]
}

function toldFinding({ finding, ...raised }: Form['findings'][number], words: RecordWords): Pair {
  const { label, because, ...said } = finding
  const answers = because.map(({ question, answer }) => saidTo(question, answer))
  return [label, inLine([sentenceOf({ ...said, ...raised }, words), ...answers])]
}

/** A flag by what it is called on the forms of the same file, as they show it. */
function toldEvents(rows: readonly Row[], forms: readonly Form[], words: RecordWords): readonly ToldBlock[] {
  const called = new Map(
    forms.flatMap(({ findings }) => findings.map(({ flag, finding }) => [flag, calledOf(finding)])),
  )
  const pairs = rows.map(({ event, ...row }) => {
    const { flags, ...said } = event as Row & { readonly flags?: readonly string[] }
    const names = flags?.map((flag) => called.get(flag) ?? flag)
    return toldEvent({ ...row, event: names ? { ...said, flags: names } : said }, words)
  })
  return [{ kind: 'pairs', pairs }]
}

function toldEvent({ at, event, actorId, actorKind }: Row, words: RecordWords): Pair {
  const { type, ...said } = event as Row
  const what = inLine([told('type', type, words), sentenceOf(said, words)])
  return [told('at', at, words), `${words.who(String(actorKind), actorId)}: ${what}`]
}

const toldSeen = ({ at, by, kind }: Row, words: RecordWords): Pair => [
  told('at', at, words),
  `${words.who(String(by), null)}: ${words.seen(String(kind))}`,
]

/** The text of a version once, however often it was given. */
function toldHandouts(rows: readonly Row[], words: RecordWords): readonly ToldBlock[] {
  const shown = new Set<string>()
  return rows.flatMap(({ body, ...row }): readonly ToldBlock[] => {
    const key = String(row['handoutVersionId'])
    const isNew = !shown.has(key)
    shown.add(key)
    return [
      { kind: 'heading', level: 3, text: String(row['title']), lang: String(row['locale']) },
      { kind: 'pairs', pairs: toldRows(row, words) },
      ...(isNew ? [{ kind: 'handout', body: String(body), lang: String(row['locale']) } as const] : []),
    ]
  })
}
