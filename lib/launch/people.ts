import { join } from 'node:path'
import type pg from 'pg'
import type { Result } from '@/lib/result'
import { openDataFolder, secretsIn } from './data-folder'
import { sentenceOf } from './fill-in'
import { top } from './install.mjs'
import { Problem } from './progress.mjs'
import { servingUrl } from './roles'
import type { RunningDatabase } from './running-database'
import { roleQuestion, staffQuestions, passwordQuestion } from './clinic-questions'

export interface Person {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly password: string
}

interface AddStaff {
  readonly addStaff: (actor: Owner, input: Person) => Promise<Result<unknown>>
}

interface StartAnew {
  readonly startAnew: (actor: Owner, input: { staffId: string; password: string }) => Promise<Result<unknown>>
}

interface Owner {
  readonly kind: 'system'
  readonly clinicId: string
}

/** What the product's own operations read: they run as the role that serves, and leave their audit rows. */
async function asServing({ url, settings }: RunningDatabase): Promise<void> {
  const authSecret = settings.NEXTAUTH_SECRET ?? secretsIn(openDataFolder(join(top, '.data'))).auth
  Object.assign(process.env, {
    DATABASE_APP_URL: await servingUrl(url, settings.DATABASE_APP_URL, authSecret),
    NEXTAUTH_SECRET: authSecret,
    NEXTAUTH_URL: settings.PUBLIC_URL ?? 'http://localhost',
  })
}

/** By its address, and no sooner than now: it reads those settings, and needs the database client that a start generates. */
const operation = (name: string): Promise<unknown> =>
  import(new URL(`../operations/clinic/${name}.ts`, import.meta.url).href)

/** Lets somebody sign in. */
export async function addPerson(database: RunningDatabase, clinicId: string, person: Person): Promise<void> {
  await asServing(database)
  const { addStaff } = (await operation('add-staff')) as AddStaff
  const result = await addStaff({ kind: 'system', clinicId }, person)
  if (!result.ok) throw new Problem(whyNot(result.fields ?? {}))
}

export interface Member {
  readonly clinicId: string
  readonly staffId: string
  readonly name: string
  readonly clinic: string
}

/** Whoever signs in with this address. */
export async function findPerson(owner: pg.Client, email: string): Promise<Member> {
  const { rows } = await owner.query<Member>(
    `SELECT n.clinic_id AS "clinicId", n.staff_id AS "staffId", s.name, c.name AS clinic FROM sign_in_name n
       JOIN staff s ON (s.clinic_id, s.id) = (n.clinic_id, n.staff_id) JOIN clinic c ON c.id = n.clinic_id
     WHERE n.email = lower($1)`,
    [email.trim()],
  )
  if (!rows[0]) throw new Problem('Nobody signs in with that address: npm run colleague adds a person.')
  return rows[0]
}

/** A new password for somebody who is there; their codes, passkeys and sessions end. */
export async function startPersonAnew(
  database: RunningDatabase,
  { clinicId, staffId }: Member,
  password: string,
): Promise<void> {
  await asServing(database)
  const { startAnew } = (await operation('start-anew')) as StartAnew
  const result = await startAnew({ kind: 'system', clinicId }, { staffId, password })
  if (result.ok) return
  if (result.code === 'colleague-left')
    throw new Problem('They have left that clinic. A lead brings them back, under Settings.')
  throw new Problem(whyNot(result.fields ?? {}))
}

const asked = { name: staffQuestions[0], email: staffQuestions[1], role: roleQuestion, password: passwordQuestion('') }

const whyNot = (fields: Readonly<Record<string, { readonly code: string }>>): string =>
  Object.entries(fields)
    .map(([field, { code }]) => sentenceOf(asked[field as keyof Person] ?? { words: field }, code))
    .join('\n')
