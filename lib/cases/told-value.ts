type Row = Readonly<Record<string, unknown>>

/** Column → id → what it is called. */
export type Named = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The words and the clinic's days that a record is told in. */
export interface RecordWords {
  readonly part: (name: string) => string
  readonly label: (column: string) => string
  readonly code: (column: string, code: string) => string
  readonly seen: (kind: string) => string
  /** Of somebody by name, or by what they are where nobody is named. */
  readonly who: (kind: string, id: unknown) => string
  readonly name: (id: string) => string
  readonly moment: (iso: string) => string
  readonly day: (iso: string) => string
  readonly yesNo: (value: boolean) => string
  readonly form: (begun: string, isSent: boolean) => string
  readonly private: (isIn: boolean) => string
  readonly cut: (parts: readonly string[]) => string
  readonly none: (parts: readonly string[]) => string
}

/** Read by machines alone: which row it is, where it stands in an order, which version of the content it was. */
export const machines: ReadonlySet<string> = new Set([
  ...['id', 'item', 'page', 'value', 'sources', 'flag', 'revision', 'tierRank', 'queueRank', 'place', 'currentPage'],
  ...['questionnaire', 'questionnaireVersion', 'ruleSet', 'decidedBy', 'recordKey', 'searchName', 'listName'],
  ...['handout', 'moved', 'awaits', 'timesTold', 'tries', 'attempts', 'delay'],
])

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const ofIds = /(Id|By|To|Ids)$|^onCall$/
const ofTimes = /(At|From|Before)$|^(at|day|month|dateOfBirth|signBy)$/
const isCode = /^[a-zA-Z][a-z0-9]*([-_][a-z0-9]+)*$|^[A-Z]+$/
/** Of these a short word is one of ours, and nobody typed it. */
const ofCodes =
  /^(sex|kind|state|purpose|pathway|locale|filledInBy|tier|triageTier|shouldBe|outcome|nextStep|patientSays|said|found|attention|heldFor|endedAs|why|type|reply|result|verdict|teachBackVerdict|secondVerdict|judged|certainty|from|to|act|step|personKind|problem|exercise)$/

const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** One value in words; none for what is empty and for what only a machine reads. */
export function told(column: string, value: unknown, words: RecordWords): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return words.yesNo(value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    return value
      .map((each) => told(column, each, words))
      .filter(Boolean)
      .join('; ')
  }
  return typeof value === 'string' ? toldText(column, value, words) : sentenceOf(value as Row, words)
}

function toldText(column: string, text: string, words: RecordWords): string {
  if (ofIds.test(column) && isId.test(text)) return words.name(text)
  if (ofTimes.test(column) && /^\d{4}-\d\d-\d\dT/.test(text)) return words.moment(text)
  if (ofTimes.test(column) && /^\d{4}-\d\d-\d\d$/.test(text)) return words.day(text)
  if (isCode.test(text) && (ofCodes.test(column) || (column === 'reason' && text.includes('-')))) {
    return words.code(column, text)
  }
  return text
}

/** Each column with a value that says something. */
export const toldRows = (row: Row, words: RecordWords): readonly (readonly [string, string])[] =>
  Object.entries(row)
    .map(([name, value]) => [camel(name), value] as const)
    .filter(([column]) => !machines.has(column))
    .map(([column, value]) => [words.label(column), told(column, value, words)] as const)
    .filter(([, value]) => value !== '')

/** Sentences within a line: one that has its end is given no other. */
export const inLine = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part, at, all) => (at === all.length - 1 || /[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ')

/** What is asked, with what was said. */
export const saidTo = (question: string, answer: string): string =>
  `${question}${question.endsWith('?') ? '' : ':'} ${answer}`

/** The same within a line. */
export const sentenceOf = (row: Row, words: RecordWords): string =>
  inLine(toldRows(row, words).map(([label, value]) => saidTo(label, value)))
