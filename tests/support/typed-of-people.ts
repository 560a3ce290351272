import pg from 'pg'

/** Whoever was made up in these walks, how they are reached, and what they and others wrote; not the ids of what was chosen. */
const typed = `SELECT DISTINCT trim(words) AS words FROM (
    SELECT unnest(ARRAY[given_name, family_name, email, phone, text_to, record_number, carer->>'name', carer->>'phone']) AS words FROM patient
    UNION ALL SELECT unnest(ARRAY[name, email]) FROM staff
    UNION ALL SELECT jsonb_path_query(answers, '$.** ? (@.type() == "string")') #>> '{}' FROM intake_answers
    UNION ALL SELECT jsonb_path_query(as_typed, '$.** ? (@.type() == "string")') #>> '{}' FROM intake_answers
    UNION ALL SELECT unnest(ARRAY[event->>'words', event->>'personalLine']) FROM case_event
  ) everyone WHERE length(trim(words)) >= 4 AND words ~ '[[:upper:] @]|[0-9]{4}'`

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What of it stands in a log, which is to be nothing, whatever went wrong on the way. */
export async function typedOfPeopleIn(log: string, ownerUrl: string): Promise<readonly string[]> {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  const { rows } = await owner.query<{ words: string }>(typed)
  await owner.end()
  if (rows.length === 0) throw new Error('Nobody typed anything, so nothing was looked for.')
  return rows
    .map(({ words }) => words)
    .filter((words) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').test(log))
}
