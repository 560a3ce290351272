import 'server-only'
import { z } from 'zod'
import type { Template } from '@/lib/cases/template'
import { templateKinds } from '@/lib/cases/template-text'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { allRows } from './parts'
import { moment, wholeRow } from './stored'

const templateRow = z.object({
  id: z.string(),
  revision: z.int(),
  name: z.string(),
  kind: z.enum(templateKinds),
  words: z.string(),
  archivedAt: moment.nullable(),
}) satisfies z.ZodType<Template>

/** Those that are offered on a case, by name. */
export const offeredTemplates = allRows(
  templateRow,
  `SELECT to_jsonb(t) AS row FROM case_template t WHERE t.clinic_id = $1 AND t.archived_at IS NULL ORDER BY t.name, t.id`,
)

const listed: Statement<Template> = {
  name: 'templates',
  text: `SELECT to_jsonb(t) AS row FROM case_template t WHERE t.clinic_id = $1 
    ORDER BY t.archived_at IS NOT NULL, t.name, t.id LIMIT 400`,
  row: wholeRow(templateRow),
}
/** Those that are archived too. */
export const listTemplates = (tx: Tx, clinicId: string) => ask(tx, listed, [clinicId])

/** All of them, and until the end of the transaction nobody else at the clinic changes one: two may not get one name. */
export async function lockTemplates(tx: Tx, clinicId: string): Promise<readonly Template[]> {
  await tx.$queryRaw`SELECT 1 FROM clinic WHERE id = ${clinicId}::uuid FOR NO KEY UPDATE`
  return listTemplates(tx, clinicId)
}

type Typed = Pick<Template, 'name' | 'kind' | 'words'>

export async function insertTemplate(tx: Tx, clinicId: string, { name, kind, words }: Typed): Promise<string> {
  const row = await tx.caseTemplate.create({ data: { clinicId, name, kind, words }, select: { id: true } })
  return row.id
}

/** False where there is none of this id. */
export async function updateTemplate(
  tx: Tx,
  clinicId: string,
  id: string,
  change: Partial<Typed & Pick<Template, 'archivedAt'>>,
): Promise<boolean> {
  const { count } = await tx.caseTemplate.updateMany({
    where: { clinicId, id },
    data: { ...change, revision: { increment: 1 } },
  })
  return count === 1
}
