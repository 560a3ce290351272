import pg from 'pg'
import { checkDatabase, withClient } from './connection'
import { passwordFor } from './data-folder'
import { Problem } from './progress.mjs'
import { checkSame } from './same-database'

/** The role that serves. The migrations grant to it by this name. */
const appRole = 'keel_app'

export const withRole = (ownerUrl: string, role: string, password: string) => {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.href
}

const signsIn = async (url: string) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const codeOf = (error: unknown) => (error as { code?: string }).code ?? ''
const made = new Set(['42710', '23505', 'XX000'])

/** Two Keels may do this at once on one server: the one that comes second finds the role and sets the same password. */
const makeRole = async (client: pg.Client, password: string) => {
  const secret = client.escapeLiteral(password)
  const attributes = 'login nosuperuser nobypassrls nocreatedb nocreaterole'
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [appRole])
  if (rowCount === 0) {
    try {
      await client.query(`create role ${appRole} ${attributes} password ${secret}`)
      return
    } catch (error) {
      if (!made.has(codeOf(error))) throw error
    }
  }
  await client.query(`alter role ${appRole} login password ${secret}`)
}

/** Whether an address that was given serves: the database of its owner, and as a role that sees no more than its clinic. */
export const checkServing = async (ownerUrl: string, url: string, setting: string): Promise<void> => {
  await checkDatabase(url, setting)
  await refuseUnsafe(url, setting)
  await checkSame(ownerUrl, url, setting)
}

const refuseUnsafe = (appUrl: string, setting: string) =>
  withClient(appUrl, setting, async (client) => {
    const { rows } = await client.query<{ powerful: boolean; member: boolean }>(
      `select rolsuper or rolbypassrls as powerful,
              exists (select from pg_roles where rolname = $1) and pg_has_role(oid, (select oid from pg_roles where rolname = $1), 'usage') as member
         from pg_roles where rolname = current_user`,
      [appRole],
    )
    const [role] = rows
    if (role?.powerful)
      throw new Problem(`The role in ${setting} bypasses row-level security: Keel does not serve with it.`)
    if (!role?.member) throw new Problem(`The role in ${setting} must be ${appRole} or a member of ${appRole}.`)
  })

/** The URL that a running Keel serves with. It changes no password: that Keel would be shut out by another one. */
export const servingUrl = async (ownerUrl: string, given: string | undefined, authSecret: string): Promise<string> => {
  if (given !== undefined) {
    await checkServing(ownerUrl, given, 'DATABASE_APP_URL')
    return given
  }
  const url = withRole(ownerUrl, appRole, passwordFor(appRole, authSecret))
  if (!(await signsIn(url)))
    throw new Problem(
      'NEXTAUTH_SECRET is not the one that Keel serves with: run this with the same settings, as docs/operations.md says.',
    )
  await checkDatabase(url, 'DATABASE_URL')
  await refuseUnsafe(url, 'DATABASE_URL')
  return url
}

/** The URL to serve with. Made before migrating, because the migrations grant to the role. */
export const appUrlFor = async (ownerUrl: string, given: string | undefined, authSecret: string): Promise<string> => {
  if (given) {
    await checkServing(ownerUrl, given, 'DATABASE_APP_URL')
    return given
  }
  const password = passwordFor(appRole, authSecret)
  const url = withRole(ownerUrl, appRole, password)
  if (!(await signsIn(url))) {
    await withClient(ownerUrl, 'DATABASE_URL', async (client) => {
      try {
        await makeRole(client, password)
        await client.query(`grant connect on database ${client.escapeIdentifier(client.database ?? '')} to ${appRole}`)
      } catch (error) {
        if (codeOf(error) !== '42501') throw error
        throw new Problem(
          `The role in DATABASE_URL may not make or change the role ${appRole}: make it yourself and name it in DATABASE_APP_URL.`,
        )
      }
    })
  }
  await refuseUnsafe(url, 'DATABASE_URL')
  return url
}
