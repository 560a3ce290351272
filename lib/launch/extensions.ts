import { withClient } from './connection'
import { Problem } from './progress.mjs'

/** Part of PostgreSQL's own distribution. The migrations add them, and a search by name rests on them. */
const needed = ['unaccent', 'pg_trgm', 'btree_gin']

/** Said before anything is changed, and in words that can be handed to whoever runs the server. */
export const checkExtensions = (url: string, setting: string) =>
  withClient(url, setting, async (client) => {
    const { rows } = await client.query<{ name: string; isThere: boolean; may: boolean }>(
      `select name, exists (select from pg_available_extensions a where a.name = n.name) as "isThere",
              has_database_privilege(current_database(), 'create') as may
         from unnest($1::text[]) as n (name)
        where not exists (select from pg_extension where extname = name)`,
      [needed],
    )
    const { rows: collations } = await client.query(`select from pg_collation where collname = 'und-x-icu'`)
    if (collations.length === 0) {
      throw new Problem(
        `The PostgreSQL in ${setting} was built without ICU, by which names are put in order: use another build.`,
      )
    }
    const missing = rows.filter(({ isThere }) => !isThere).map(({ name }) => name)
    if (missing.length > 0) {
      throw new Problem(
        `The PostgreSQL in ${setting} lacks ${missing.join(', ')}: have its package of additional modules (contrib) installed.`,
      )
    }
    if (rows.some(({ may }) => !may)) {
      const statements = rows.map(({ name }) => `create extension ${name};`).join(' ')
      throw new Problem(
        `The role in ${setting} may not add modules to its database: have an administrator run there, once: ${statements}`,
      )
    }
  })
