import 'server-only'
import { z } from 'zod'
import type { TeachBack } from '@/lib/handouts/handout'
import { teachBackSchema } from '@/lib/handouts/teach-back'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import type { Tx } from './client'
import { Prisma } from './generated/client'
import { day } from './stored'

export const versionRow = z.object({
  id: z.string(),
  handout: z.string(),
  version: z.int(),
  locale: z.enum(locales),
  title: z.string(),
  body: z.string(),
  sources: z.array(z.object({ code: z.string(), title: z.string() })),
  teachBack: teachBackSchema.nullable(),
  reviewedOn: day,
})
export type HandoutVersion = z.infer<typeof versionRow>

export interface Published {
  readonly handout: string
  readonly version: number
  readonly locale: Locale
  readonly title: string
  readonly body: string
  readonly sources: readonly { readonly code: string; readonly title: string }[]
  readonly teachBack: TeachBack | null
  readonly reviewedOn: string
}

const keyOf = ({ handout, version, locale }: Pick<Published, 'handout' | 'version'> & { readonly locale: string }) =>
  [handout, version, locale].join(' ')

/**
 * Keeps every language of what is sent, and hands back the id of each by `keyOf`. The clinic's copy of a version is
 * written once, when first sent or published, and never changed.
 */
export async function keepVersions(
  tx: Tx,
  clinicId: string,
  copies: readonly Published[],
  now: Date,
): Promise<(copy: Published) => string> {
  const find = async () => {
    const rows = await tx.handoutVersion.findMany({
      where: { clinicId, OR: copies.map(({ handout, version, locale }) => ({ handout, version, locale })) },
      select: { id: true, handout: true, version: true, locale: true },
    })
    return new Map(rows.map((row) => [keyOf(row), row.id]))
  }
  let kept = await find()
  const missing = copies.filter((each) => !kept.has(keyOf(each)))
  if (missing.length > 0) {
    // Another form may keep the same at this very moment.
    await tx.handoutVersion.createMany({
      data: missing.map((each) => ({ clinicId, ...columnsOf(each), publishedAt: now })),
      skipDuplicates: true,
    })
    kept = await find()
  }
  return (copy) => {
    const id = kept.get(keyOf(copy))
    if (!id) throw new Error(`The handout ${copy.handout} was not kept`)
    return id
  }
}

const columnsOf = ({ handout, version, locale, title, body, sources, teachBack, reviewedOn }: Published) => ({
  ...{ handout, version, locale, title, body },
  sources: sources.map((source) => ({ ...source })),
  teachBack: teachBack ? teachBackSchema.parse(teachBack) : Prisma.DbNull,
  reviewedOn: new Date(`${reviewedOn}T00:00:00Z`),
})

/** Every language of these versions, as they were kept. */
export async function findCopies(
  tx: Tx,
  clinicId: string,
  versions: readonly { readonly handout: string; readonly version: number }[],
): Promise<readonly HandoutVersion[]> {
  if (versions.length === 0) return []
  const rows = await tx.handoutVersion.findMany({
    where: { clinicId, OR: versions.map(({ handout, version }) => ({ handout, version })) },
  })
  const order = ({ locale }: HandoutVersion) => locales.indexOf(locale)
  return rows.map((row) => versionRow.parse(row)).sort((one, other) => order(one) - order(other))
}

/** The same version in another language, where it was kept. */
export async function findVersion(
  tx: Tx,
  clinicId: string,
  { handout, version }: { readonly handout: string; readonly version: number },
  locale: string,
): Promise<HandoutVersion | null> {
  const row = await tx.handoutVersion.findUnique({
    where: { clinicId_handout_version_locale: { clinicId, handout, version, locale } },
  })
  return row && versionRow.parse(row)
}
