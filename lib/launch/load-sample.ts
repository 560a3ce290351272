import type { Sample } from './sample'

interface Seed {
  readonly seedIfEmpty: (appUrl: string, baseUrl: string, ownerUrl: string) => Promise<Sample | null>
}

const required = (name: string) => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing`)
  return value
}

// By its address and not by name: the launcher is read before the database client that the seed needs is generated.
const { seedIfEmpty } = (await import(new URL('../../prisma/seed.ts', import.meta.url).href)) as Seed
const sample = await seedIfEmpty(required('DATABASE_APP_URL'), required('NEXTAUTH_URL'), required('DATABASE_URL'))
process.send?.(sample, () => process.exit())
