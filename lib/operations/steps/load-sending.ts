import 'server-only'
import { localeOfForm } from '@/lib/cases/giving-view'
import { wholeForms } from '@/lib/content/pathways/form-content'
import type { Tx } from '@/lib/db/client'
import { readSending } from '@/lib/db/whole-sending'

/** Whom a handout of this case goes to, in which language, and what speaks for or against it. */
export async function loadSending({ tx, clinicId }: { tx: Tx; clinicId: string }, caseId: string) {
  const found = await readSending(tx, clinicId, caseId, wholeForms)
  if (!found) throw new Error('a case without its patient')
  return { ...found, locale: localeOfForm(found.form) }
}
