import pg from 'pg'
import { Problem } from './progress.mjs'

const oldestVersion = 150_000

const sentenceFor = (code: string | undefined, message: string, setting: string, url: URL) => {
  const server = `${url.hostname}:${url.port || '5432'}`
  if (code === '28P01' || code === '28000') {
    return `The PostgreSQL at ${server} refused the user name or the password in ${setting}.`
  }
  if (code === '3D000')
    return `The PostgreSQL at ${server} has no database ${url.pathname.slice(1)}, which ${setting} names.`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `${setting} names the server ${url.hostname}, which is not known.`
  if (code?.startsWith('E')) return `No PostgreSQL answers at ${server}, which ${setting} names.`
  return `The PostgreSQL at ${server}, which ${setting} names, could not be used: ${message}.`
}

const parse = (text: string, setting: string) => {
  try {
    return new URL(text)
  } catch {
    throw new Problem(`${setting} is not an address like postgresql://name:password@host:5432/database.`)
  }
}

const isLost = (code: string | undefined, message: string) =>
  code === undefined ? message.startsWith('Connection terminated') : /^(57P0|08)|^(ECONNRESET|EPIPE)$/.test(code)

/** In the middle of a task: what is wrong with the machine or its disk; of what the code asked wrongly nothing is made. */
const interruptionFor = (error: unknown, setting: string, url: URL) => {
  if (!(error instanceof Error) || error instanceof Problem) return undefined
  const { code, message } = error as Error & { code?: string }
  const server = `The PostgreSQL at ${url.hostname}:${url.port || '5432'}, which ${setting} names,`
  if (code === '53100') return `${server} has no room left on its disk: make room there, and try again.`
  return isLost(code, message) ? `${server} went away in the middle: try again once it answers.` : undefined
}

/** Connects once, runs `task`, and turns what a person can put right into a sentence that names the setting. */
export const withClient = async <Value>(
  text: string,
  setting: string,
  task: (client: pg.Client) => Promise<Value>,
): Promise<Value> => {
  const url = parse(text, setting)
  const client = new pg.Client({ connectionString: text, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const { code, message, errors } = error as Error & { code?: string; errors?: (Error & { code?: string })[] }
    throw new Problem(sentenceFor(code ?? errors?.[0]?.code, message || 'no reason was given', setting, url))
  }
  try {
    return await task(client)
  } catch (error) {
    const sentence = interruptionFor(error, setting, url)
    throw sentence === undefined ? error : new Problem(sentence)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The first question to any database: does it answer, and is it new enough? */
export const checkDatabase = (text: string, setting: string) =>
  withClient(text, setting, async (client) => {
    const { rows } = await client.query<{ number: number; name: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
    )
    const [version] = rows
    if (version && version.number >= oldestVersion) return
    throw new Problem(
      `Keel needs PostgreSQL 15 or newer, and ${setting} leads to ${version?.name ?? 'an unknown version'}.`,
    )
  })
