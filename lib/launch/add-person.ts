import { join } from 'node:path'
import type { Result } from '@/lib/result'
import { openDataFolder, secretsIn } from './data-folder'
import { sentenceOf } from './fill-in'
import { top } from './install.mjs'
import { Problem } from './progress.mjs'
import { appUrlFor } from './roles'
import type { RunningDatabase } from './running-database'
import { roleQuestion, staffQuestions, passwordQuestion } from './clinic-questions'

export interface Person {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly password: string
}

interface Product {
  readonly addStaff: (actor: { kind: 'system'; clinicId: string }, input: Person) => Promise<Result<unknown>>
}

/** Lets somebody sign in, by the product's own operation and as the role that serves, which leaves its audit row. */
export async function addPerson({ url, settings }: RunningDatabase, clinicId: string, person: Person): Promise<void> {
  const authSecret = settings.NEXTAUTH_SECRET ?? secretsIn(openDataFolder(join(top, '.data'))).auth
  Object.assign(process.env, {
    DATABASE_APP_URL: await appUrlFor(url, settings.DATABASE_APP_URL, authSecret),
    NEXTAUTH_SECRET: authSecret,
    NEXTAUTH_URL: settings.PUBLIC_URL ?? 'http://localhost',
  })
  // By its address, and only now: it reads those settings, and needs the database client that a start generates.
  const operation = new URL('../operations/clinic/add-staff.ts', import.meta.url)
  const { addStaff } = (await import(operation.href)) as Product
  const result = await addStaff({ kind: 'system', clinicId }, person)
  if (!result.ok) throw new Problem(whyNot(result.fields ?? {}))
}

const asked = { name: staffQuestions[0], email: staffQuestions[1], role: roleQuestion, password: passwordQuestion('') }

const whyNot = (fields: Readonly<Record<string, { readonly code: string }>>): string =>
  Object.entries(fields)
    .map(([field, { code }]) => sentenceOf(asked[field as keyof Person] ?? { words: field }, code))
    .join('\n')
