import 'server-only'
import { z } from 'zod'
import { draftSchema } from '@/lib/handouts/draft'
import { type OwnHandout, shelfSchema } from '@/lib/handouts/own-handout'
import type { PublishedOwn } from '@/lib/handouts/shelves'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { Prisma } from './generated/client'
import { allRows } from './parts'
import { day, moment, wholeRow } from './stored'

const ownRow = z.object({
  id: z.string(),
  revision: z.int(),
  adapts: z.string().nullable(),
  adaptsVersion: z.int().nullable(),
  ownerId: z.string(),
  draft: draftSchema.nullable(),
  writers: z.array(z.string()),
  askedBy: z.string().nullable(),
  askedAt: moment.nullable(),
  version: z.int(),
  shelf: shelfSchema.nullable(),
  reviewedOn: day.nullable(),
  retiredAt: moment.nullable(),
}) satisfies z.ZodType<OwnHandout>

const publishedRow = ownRow.omit({ draft: true }) satisfies z.ZodType<PublishedOwn>

const one: Statement<OwnHandout> = {
  name: 'own-handout',
  text: 'SELECT to_jsonb(o) AS row FROM own_handout o WHERE o.clinic_id = $1 AND o.id = $2 FOR UPDATE',
  row: wholeRow(ownRow),
}

/** For being changed: whoever comes at the same moment waits. */
export async function lockOwn(tx: Tx, clinicId: string, id: string): Promise<OwnHandout | null> {
  const [found] = await ask(tx, one, [clinicId, id])
  return found ?? null
}

const rivals: Statement<{ readonly id: string }> = {
  name: 'lock-rivals',
  text: `SELECT o.id FROM own_handout o WHERE o.clinic_id = $1
    AND o.adapts = (SELECT a.adapts FROM own_handout a WHERE a.clinic_id = $1 AND a.id = $2) ORDER BY o.id FOR UPDATE`,
  row: z.object({ id: z.string() }),
}

/** All that may take the place of one of Keel's, this one among them: of two that are brought back at once, the second waits. */
export const lockRivals = (tx: Tx, clinicId: string, id: string) => ask(tx, rivals, [clinicId, id])

const published = `SELECT to_jsonb(o) - 'draft' AS row FROM own_handout o
  WHERE o.clinic_id = $1 AND o.version > 0 AND o.retired_at IS NULL ORDER BY o.created_at, o.id`

/** What is sent of the clinic's own, without the words. */
export const publishedOwn = allRows(publishedRow, published)

const allPublished: Statement<PublishedOwn> = { name: 'own-published', text: published, row: wholeRow(publishedRow) }
export const listPublishedOwn = (tx: Tx, clinicId: string) => ask(tx, allPublished, [clinicId])

const everything: Statement<OwnHandout> = {
  name: 'own-handouts',
  text: `SELECT to_jsonb(o) AS row FROM own_handout o
    WHERE o.clinic_id = $1 AND (o.version > 0 OR o.draft IS NOT NULL) ORDER BY o.created_at, o.id`,
  row: wholeRow(ownRow),
}
/** Also what is written or retired. */
export const listOwn = (tx: Tx, clinicId: string) => ask(tx, everything, [clinicId])

type Begun = Pick<OwnHandout, 'adapts' | 'adaptsVersion' | 'ownerId' | 'draft' | 'writers'>

/** Null where the clinic has one of this already, also when a colleague began it this very moment. */
export async function insertOwn(
  tx: Tx,
  clinicId: string,
  { draft, writers, ...begun }: Begun,
  now: Date,
): Promise<string | null> {
  const [row] = await tx.ownHandout.createManyAndReturn({
    data: [{ clinicId, ...begun, writers: [...writers], ...draftColumn(draft), createdAt: now }],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** What stands in the place of one of Keel's, and was not retired. */
export async function findAdapting(tx: Tx, clinicId: string, adapts: string): Promise<string | null> {
  const row = await tx.ownHandout.findFirst({ where: { clinicId, adapts, retiredAt: null }, select: { id: true } })
  return row?.id ?? null
}

type Change = Partial<Omit<OwnHandout, 'id' | 'revision'>>

/** Of a row that is locked. */
export async function updateOwn(tx: Tx, clinicId: string, id: string, change: Change): Promise<void> {
  const { draft, writers, shelf, reviewedOn, ...columns } = change
  await tx.ownHandout.update({
    where: { clinicId_id: { clinicId, id } },
    data: {
      ...columns,
      ...(draft === undefined ? {} : draftColumn(draft)),
      ...(writers && { writers: [...writers] }),
      ...(shelf && { shelf: shelfSchema.parse(shelf) }),
      ...(reviewedOn && { reviewedOn: new Date(`${reviewedOn}T00:00:00Z`) }),
      revision: { increment: 1 },
    },
    select: { id: true },
  })
}

const draftColumn = (draft: OwnHandout['draft']) => ({ draft: draft ? draftSchema.parse(draft) : Prisma.DbNull })
