/** What PostgreSQL does to a table only while nobody may write to it, for as long as it takes to read or write all of it. */
const long: readonly (readonly [words: RegExp, instead: string])[] = [
  [/^CREATE (UNIQUE )?INDEX (?!CONCURRENTLY)/, 'CREATE INDEX CONCURRENTLY, in a migration of its own'],
  [/^REINDEX (?!.*CONCURRENTLY)/, 'REINDEX … CONCURRENTLY'],
  [/^(VACUUM FULL|CLUSTER|LOCK TABLE)\b/, 'nothing that keeps everybody out'],
  [/^ALTER TABLE .*\bALTER (COLUMN )?\S+ (SET DATA )?TYPE\b/, 'a new column beside the old one'],
  [/^ALTER TABLE .*\bSET (NOT NULL|LOGGED|UNLOGGED|TABLESPACE)\b/, 'CHECK (… IS NOT NULL) NOT VALID, validated later'],
  [/^ALTER TABLE .*\bADD (COLUMN )?.*\bSTORED\b/, 'a column that is filled in steps'],
  [
    /^ALTER TABLE .*\bADD (COLUMN )?.*\bDEFAULT \(?(gen_random_uuid|uuidv[47]|random|clock_timestamp|nextval)\b/,
    'a default that is the same for all, or a column that is filled in steps',
  ],
  [
    /^ALTER TABLE .*\bADD .*\b(CHECK|REFERENCES)\b(?!.*NOT VALID)/,
    'NOT VALID, and VALIDATE CONSTRAINT in the next migration',
  ],
  [
    /^ALTER TABLE .*\bADD (CONSTRAINT \S+ )?(PRIMARY KEY|UNIQUE|EXCLUDE)\b(?!.*USING INDEX)/,
    'an index built concurrently, then ADD … USING INDEX',
  ],
]

const tableOf = (statement: string): string =>
  /^(?:ALTER TABLE (?:IF EXISTS )?(?:ONLY )?|CREATE (?:UNIQUE )?INDEX .*?\bON (?:ONLY )?)"?(\w+)"?/.exec(
    statement,
  )?.[1] ?? ''

/** What the migration runs at once, also where it is put together there. */
const opened = (_: string, _tag: string, body: string): string =>
  `;${body.replace(/\b(BEGIN|THEN|ELSE|LOOP)\b|\bEXECUTE (format ?\( ?)?'/gi, ';')};`

/** The body of a function is run by others, not by the migration; a comment by nobody. */
const statementsOf = (sql: string): readonly string[] =>
  sql
    .replace(/--.*$/gm, '')
    .replace(/\bDO (?:LANGUAGE \w+ )?\$(\w*)\$([\s\S]*?)\$\1\$/gi, opened)
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim())

/** What in a migration would keep a clinic from working while it runs, and what to do instead. A new table is empty. */
export function longLocks(sql: string): readonly string[] {
  const statements = statementsOf(sql)
  const made = new Set(statements.map((each) => /^CREATE TABLE (?:IF NOT EXISTS )?"?(\w+)"?/.exec(each)?.[1]))
  return statements
    .filter((statement) => !made.has(tableOf(statement)))
    .flatMap((statement) => {
      const [, instead] = long.find(([words]) => words.test(statement)) ?? []
      return instead ? [`${statement.slice(0, 80)} → ${instead}`] : []
    })
}
