import pg from 'pg'

/** Whoever was made up in these walks, how they are reached, and what they and others wrote; not the ids of what was chosen. */
const typed = `SELECT DISTINCT ON (typed.words) everyone.kind, typed.words FROM (
    SELECT 'a name' AS kind, unnest(ARRAY[given_name, family_name, preferred_name, carer->>'name']) AS words FROM patient
    UNION ALL SELECT 'a name', name FROM staff
    UNION ALL SELECT 'an e-mail address', email FROM patient
    UNION ALL SELECT 'an e-mail address', email FROM staff
    UNION ALL SELECT 'an e-mail address', email FROM sign_in_name
    UNION ALL SELECT 'a number', unnest(ARRAY[phone, text_to, record_number, carer->>'phone']) FROM patient
    UNION ALL SELECT 'a birthday', unnest(ARRAY[date_of_birth::text, to_char(date_of_birth, 'FMMM/FMDD/YYYY')]) FROM patient
    UNION ALL SELECT 'an answer', jsonb_path_query(answers, '$.** ? (@.type() == "string")') #>> '{}' FROM intake_answers
    UNION ALL SELECT 'an answer', jsonb_path_query(as_typed, '$.** ? (@.type() == "string")') #>> '{}' FROM intake_answers
    UNION ALL SELECT 'a note', unnest(ARRAY[event->>'words', event->>'personalLine']) FROM case_event
    UNION ALL SELECT 'a reason', reason FROM legal_hold
    UNION ALL SELECT 'a reason', reason FROM record_restriction
    UNION ALL SELECT 'a reason', unnest(ARRAY[words, review_words]) FROM record_opening
    UNION ALL SELECT 'a reason', words FROM erasure
  ) everyone, btrim(everyone.words) AS typed (words)
  WHERE length(typed.words) >= 4 AND typed.words ~ '[[:upper:] @]|[0-9]{4}'`

/** As long as each that Keel makes: a patient's or a colleague's, one that switches e-mails off, and a handout's on paper. */
const codeOfLink = /(?<![\w-])(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)(?:[\w-]{43}|[\w-]{66,67})(?![\w-])/

interface Typed {
  readonly kind: string
  readonly words: string
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** As they were typed, or as a line of JSON has them. */
const waysOf = (words: string): readonly string[] => [...new Set([words, JSON.stringify(words).slice(1, -1)])]
const asWords = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${waysOf(words).map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u')

/** What a line tells of, without what it tells: the words of Keel's own log are its own, and PostgreSQL begins with how bad it is. */
function lineKind(log: string, at: RegExp): string {
  const line = log.split('\n').find((each) => at.test(each)) ?? ''
  const [, said] =
    /"msg":"((?:[^"\\]|\\.)*)"/.exec(line) ?? /\b(LOG|WARNING|ERROR|FATAL|DETAIL|STATEMENT):/.exec(line) ?? []
  return said === undefined || at.test(said) ? 'a line of no kind' : `“${said}”`
}

async function typedIn(ownerUrl: string): Promise<readonly Typed[]> {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  const { rows } = await owner.query<Typed>(typed)
  await owner.end()
  if (rows.length === 0) throw new Error('Nobody typed anything, so nothing was looked for.')
  return rows
}

/**
 * What of it stands in a log, which is to be nothing, whatever went wrong on the way. It is said of which kind it is and in what
 * line, and not repeated.
 */
export async function typedOfPeopleIn(
  log: string,
  ownerUrl: string,
  passwords: readonly string[] = [],
): Promise<readonly string[]> {
  const all = [...(await typedIn(ownerUrl)), ...passwords.map((words) => ({ kind: 'a password', words }))]
  const found = all
    .filter(({ words }) => waysOf(words).some((way) => log.includes(way)))
    .map(({ kind, words }) => ({ kind, at: asWords(words) }))
  const hits = [...found, { kind: 'the code of a link', at: codeOfLink }].filter(({ at }) => at.test(log))
  return [...new Set(hits.map(({ kind, at }) => `${kind} in ${lineKind(log, at)}`))]
}
