import 'server-only'
import { z } from 'zod'
import type { TeachBack, Verdict } from '@/lib/handouts/handout'
import { teachBackSchema, verdicts } from '@/lib/handouts/teach-back'
import { locales } from '@/lib/intake/questionnaire'
import type { Tx } from './client'

const versionSchema = z.object({
  id: z.string(),
  handout: z.string(),
  version: z.int(),
  locale: z.enum(locales),
  title: z.string(),
  body: z.string(),
  sources: z.array(z.object({ code: z.string(), title: z.string() })),
  teachBack: teachBackSchema.nullable(),
  reviewedOn: z.date().transform((date) => date.toISOString().slice(0, 10)),
})
const assignmentSchema = z.object({
  id: z.string(),
  patientId: z.string(),
  caseId: z.string(),
  personalLine: z.string(),
  assignedBy: z.string().nullable(),
  assignedAt: z.date(),
  openedAt: z.date().nullable(),
  confirmedAt: z.date().nullable(),
  teachBackAnswer: z.string().nullable(),
  teachBackVerdict: z.enum(verdicts).nullable(),
  teachBackAt: z.date().nullable(),
})

type HandoutVersion = z.infer<typeof versionSchema>
export type Assignment = z.infer<typeof assignmentSchema>
export type AssignedHandout = Assignment & { readonly handout: HandoutVersion }

const withVersion = assignmentSchema
  .extend({ handoutVersion: versionSchema })
  .transform(({ handoutVersion, ...rest }): AssignedHandout => ({ ...rest, handout: handoutVersion }))

export async function listAssignments(
  tx: Tx,
  clinicId: string,
  about: { caseId: string } | { patientId: string },
): Promise<readonly AssignedHandout[]> {
  const rows = await tx.assignment.findMany({
    where: { clinicId, ...about },
    orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
    include: { handoutVersion: true },
    take: 200,
  })
  return rows.map((row) => withVersion.parse(row))
}

export async function findAssignment(tx: Tx, clinicId: string, id: string): Promise<AssignedHandout | null> {
  const row = await tx.assignment.findUnique({
    where: { clinicId_id: { clinicId, id } },
    include: { handoutVersion: true },
  })
  return row && withVersion.parse(row)
}

type Giving = Pick<Assignment, 'patientId' | 'caseId' | 'personalLine' | 'assignedBy' | 'assignedAt'>

/**
 * Gives each of these versions, and hands back the ids of what was given: none for what is on the case already, also
 * when a colleague sent it this very moment.
 */
export async function insertAssignments(
  tx: Tx,
  clinicId: string,
  giving: Giving,
  handoutVersionIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.assignment.createManyAndReturn({
    data: handoutVersionIds.map((handoutVersionId) => ({ clinicId, ...giving, handoutVersionId })),
    skipDuplicates: true,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Each step is taken once; false says that it had been taken already. */
export async function markAssignment(
  tx: Tx,
  clinicId: string,
  id: string,
  step: 'openedAt' | 'confirmedAt',
  at: Date,
): Promise<boolean> {
  const { count } = await tx.assignment.updateMany({ where: { clinicId, id, [step]: null }, data: { [step]: at } })
  return count === 1
}

/** The first answer counts; false says that there was one. */
export async function keepTeachBackAnswer(
  tx: Tx,
  clinicId: string,
  id: string,
  { answer, verdict }: { answer: string; verdict: Verdict },
  at: Date,
): Promise<boolean> {
  const { count } = await tx.assignment.updateMany({
    where: { clinicId, id, teachBackAt: null },
    data: { teachBackAnswer: answer, teachBackVerdict: verdict, teachBackAt: at },
  })
  return count === 1
}

export interface Published {
  readonly handout: string
  readonly version: number
  readonly locale: string
  readonly title: string
  readonly body: string
  readonly sources: readonly { readonly code: string; readonly title: string }[]
  readonly teachBack: TeachBack
  readonly reviewedOn: string
}

/**
 * Keeps every language of what is sent, and hands back the ids of those in one language, in their order. The clinic's
 * copy of a version is written once, when first sent, and never changed.
 */
export async function keepVersions(
  tx: Tx,
  clinicId: string,
  published: readonly Published[],
  locale: string,
  now: Date,
): Promise<readonly string[]> {
  const keyOf = ({ handout, version, locale }: Pick<Published, 'handout' | 'version' | 'locale'>) =>
    [handout, version, locale].join(' ')
  const find = async () => {
    const rows = await tx.handoutVersion.findMany({
      where: { clinicId, OR: published.map(({ handout, version, locale }) => ({ handout, version, locale })) },
      select: { id: true, handout: true, version: true, locale: true },
    })
    return new Map(rows.map((row) => [keyOf(row), row.id]))
  }
  let kept = await find()
  const missing = published.filter((each) => !kept.has(keyOf(each)))
  if (missing.length > 0) {
    // Another form may keep the same at this very moment.
    await tx.handoutVersion.createMany({
      data: missing.map((each) => ({ clinicId, ...versionRow(each), publishedAt: now })),
      skipDuplicates: true,
    })
    kept = await find()
  }
  return published
    .filter((each) => each.locale === locale)
    .map((each) => {
      const id = kept.get(keyOf(each))
      if (!id) throw new Error(`The handout ${each.handout} was not kept`)
      return id
    })
}

const versionRow = ({ handout, version, locale, title, body, sources, teachBack, reviewedOn }: Published) => ({
  ...{ handout, version, locale, title, body },
  sources: sources.map((source) => ({ ...source })),
  teachBack: teachBackSchema.parse(teachBack),
  reviewedOn: new Date(`${reviewedOn}T00:00:00Z`),
})

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
  return row && versionSchema.parse(row)
}
