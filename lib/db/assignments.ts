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

/** Returns null where this version is on the case already, also when a colleague sent it this very moment. */
export async function insertAssignment(
  tx: Tx,
  clinicId: string,
  assignment: Pick<Assignment, 'patientId' | 'caseId' | 'personalLine' | 'assignedBy' | 'assignedAt'> & {
    readonly handoutVersionId: string
  },
): Promise<string | null> {
  const rows = await tx.assignment.createManyAndReturn({
    data: [{ clinicId, ...assignment }],
    skipDuplicates: true,
    select: { id: true },
  })
  return rows[0]?.id ?? null
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

/** Keeps every language of what is sent, and hands back the one that it is sent in. */
export async function keepVersions(
  tx: Tx,
  clinicId: string,
  versions: readonly Published[],
  locale: string,
  now: Date,
): Promise<string> {
  const kept = new Map<string, string>()
  for (const version of versions) kept.set(version.locale, await keepVersion(tx, clinicId, version, now))
  const id = kept.get(locale)
  if (!id) throw new Error(`The handout is not published in ${locale}`)
  return id
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
  return row && versionSchema.parse(row)
}

/** The clinic's copy of a published version. It is written once, when first sent, and never changed. */
export async function keepVersion(tx: Tx, clinicId: string, published: Published, now: Date): Promise<string> {
  const { handout, version, locale, title, body } = published
  const data = {
    clinicId,
    handout,
    version,
    locale,
    title,
    body,
    sources: published.sources.map((source) => ({ ...source })),
    teachBack: teachBackSchema.parse(published.teachBack),
    reviewedOn: new Date(`${published.reviewedOn}T00:00:00Z`),
    publishedAt: now,
  }
  await tx.handoutVersion.createMany({ data: [data], skipDuplicates: true })
  const row = await tx.handoutVersion.findUniqueOrThrow({
    where: { clinicId_handout_version_locale: { clinicId, handout, version, locale } },
    select: { id: true },
  })
  return row.id
}
