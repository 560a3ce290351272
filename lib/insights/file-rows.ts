import type { Outcome } from '@/lib/cases/case'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { tried, tryEnds } from './contact'
import { stepsOf, type Step } from './drop-off'
import { changeReasons, type FlagLine, type TierReason, unchangedOf } from './flags'
import { inHospital } from './hospital'
import type { Insights } from './insights'
import { byCode } from './outcome-codes'
import { back } from './returns'
import { lookedAt } from './routine'
import type { Section } from './sections'

export type Cell = string | number | null

const columns = {
  intakes: ['week', 'isOver'],
  'first-look': ['tier', 'cases', 'inTime', 'late', 'overdue', 'waiting', 'medianMinutes', 'ninetiethMinutes'],
  contact: ['tier', 'cases', 'contacted', 'noContact', 'closedWithout', 'medianMinutes', 'ninetiethMinutes'],
  tries: ['tier', 'cases', 'untried', 'tried', ...tryEnds],
  returns: ['outcome', 'closedLongAgo', 'back', 'reopened', 'anew', 'recent'],
  codes: ['code', 'codeText', 'outcome', 'cases'],
  hospital: ['triageTier', 'closed', 'hospital', 'sentToEmergency', 'admitted', 'tierRight', 'tooLow', 'tooHigh'],
  flags: ['flag', 'rule', 'raised', 'unchanged', 'lowered', 'madeMoreUrgent'],
  'drop-off': ['step', 'place', 'page', 'forms'],
  routine: ['month', 'ofCases', 'drawn', 'erased', 'lookedAt', 'tierRight', 'tooLow', 'tooHigh', 'cannotTell'],
  handouts: ['handout', 'sent', 'opened', 'confirmed', 'right', 'close', 'worrying'],
} as const satisfies Record<Section, readonly string[]>

type FileColumn = (typeof columns)[Section][number] | 'total'

/** How a file says what is not a number. */
export interface FileWords {
  readonly column: (name: FileColumn) => string
  readonly tier: (tier: Tier) => string
  readonly outcome: (outcome: Outcome) => string
  readonly reason: (reason: TierReason) => string
  readonly step: (step: Step) => string
  readonly isOver: (isOver: boolean) => string
  readonly privateFlags: string
  readonly goneForm: string
}

/** The table of a section as a spreadsheet takes it: a row of names, then plain numbers, days and minutes. */
export function fileRows(section: Section, insights: Insights, words: FileWords): readonly (readonly Cell[])[] {
  const head = columns[section].map(words.column)
  switch (section) {
    case 'intakes':
      return [[...head, ...tiers.map(words.tier), words.column('total')], ...formRows(insights, words)]
    case 'first-look':
      return [head, ...lookRows(insights, words)]
    case 'contact':
      return [head, ...contactRows(insights, words)]
    case 'tries':
      return [head, ...tryRows(insights, words)]
    case 'returns':
      return [head, ...returnRows(insights, words)]
    case 'codes':
      return [head, ...codeRows(insights, words)]
    case 'hospital':
      return [head, ...endedRows(insights, words)]
    case 'flags':
      return [
        [...head, ...changeReasons.map(words.reason)],
        ...insights.flags.lines.map((line) => flagRow(line, words)),
      ]
    case 'drop-off':
      return [head, ...leftRows(insights, words)]
    case 'routine':
      return [head, ...drawRows(insights)]
    case 'handouts':
      return [
        head,
        ...insights.handouts.map((use) => [
          use.title,
          use.sent,
          use.opened,
          use.confirmed,
          use.right,
          use.close,
          use.worrying,
        ]),
      ]
  }
}

const formRows = ({ forms }: Insights, words: FileWords): readonly (readonly Cell[])[] =>
  forms.map(({ monday, isRunning, byTier, total }) => [
    monday,
    words.isOver(!isRunning),
    ...tiers.map((tier) => byTier[tier]),
    total,
  ])

const minutes = (ms: number | null): number | null => (ms === null ? null : Math.round(ms / 6000) / 10)

const lookRows = ({ looks }: Insights, words: FileWords): readonly (readonly Cell[])[] =>
  looks.map((each) => [
    words.tier(each.tier),
    each.cases,
    each.inTime,
    each.late,
    each.overdue,
    each.waiting,
    minutes(each.medianMs),
    minutes(each.ninetiethMs),
  ])

const contactRows = ({ reached }: Insights, words: FileWords): readonly (readonly Cell[])[] =>
  reached.map((each) => [
    words.tier(each.tier),
    each.cases,
    each.contacted,
    each.waiting,
    each.without,
    minutes(each.medianMs),
    minutes(each.ninetiethMs),
  ])

const tryRows = ({ reached }: Insights, words: FileWords): readonly (readonly Cell[])[] =>
  reached.map((each) => [
    words.tier(each.tier),
    each.cases,
    each.untried,
    tried(each),
    ...tryEnds.map((end) => each[end]),
  ])

const returnRows = ({ returns }: Insights, words: FileWords): readonly (readonly Cell[])[] =>
  returns.map((each) => [words.outcome(each.outcome), each.closed, back(each), each.reopened, each.anew, each.recent])

const codeRows = ({ codes }: Insights, words: FileWords): readonly (readonly Cell[])[] =>
  byCode(codes).flatMap(({ icd10, text, byOutcome }) =>
    byOutcome.map(({ outcome, cases }) => [icd10, text, words.outcome(outcome), cases]),
  )

const endedRows = ({ ended }: Insights, words: FileWords): readonly (readonly Cell[])[] =>
  ended.map((each) => [
    words.tier(each.tier),
    each.closed,
    inHospital(each),
    each.sent,
    each.admitted,
    each.right,
    each.tooLow,
    each.tooHigh,
  ])

const drawRows = ({ draws }: Insights): readonly (readonly Cell[])[] =>
  draws.map((each) => [
    each.month,
    each.ofCases,
    each.drawn,
    each.erased,
    lookedAt(each),
    each.right,
    each.tooLow,
    each.tooHigh,
    each.cannotTell,
  ])

function flagRow(line: FlagLine, words: FileWords): readonly Cell[] {
  const given = (reason: TierReason): Cell =>
    line.lowered === null
      ? null
      : line.reasons.filter((each) => each.reason === reason).reduce((sum, { cases }) => sum + cases, 0)
  return [
    line.label ?? words.privateFlags,
    line.flag,
    line.raised,
    unchangedOf(line),
    line.lowered,
    line.madeMoreUrgent,
    ...changeReasons.map(given),
  ]
}

const leftRows = ({ dropOff }: Insights, words: FileWords): readonly (readonly Cell[])[] =>
  stepsOf(dropOff).map(({ step, page, forms }) => [
    words.step(step),
    page?.place ?? null,
    page ? (page.title ?? words.goneForm) : null,
    forms,
  ])
