'use server'

import { getFormatter, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { Person } from '@/lib/access/actor'
import { textFields } from '@/lib/forms/form-data'
import { type ImportState, noImport } from '@/lib/forms/import-state'
import { importPatients } from '@/lib/operations/patients/import-patients'
import { previewImport } from '@/lib/operations/patients/preview-import'
import { fullName } from '@/lib/patients/name'
import type { SheetProblem, SheetRow } from '@/lib/patients/sheet'
import { refused, type Result } from '@/lib/result'
import { statefulAction } from '../../../form-action'
import { said, saidErrors } from '../../../said'
import { rowsOf, textOf, type Unreadable } from './read-file'

interface Typed {
  readonly text: string
}

interface Input {
  readonly rows: readonly SheetRow[] | Unreadable | null
  /** It was looked at, and is to be added. */
  readonly isSeen: boolean
}

/** A file that is chosen is looked at first; added is the text that was looked at. */
async function readSent(form: FormData): Promise<{ typed: Typed; input: Input }> {
  const { by, text: seen } = textFields(form, ['by', 'text'])
  const isSeen = by === 'seen'
  const file = form.get('file')
  const text = !isSeen && file instanceof File && file.size > 0 ? textOf(await file.arrayBuffer()) : seen
  return { typed: { text }, input: { rows: text === '' ? null : rowsOf(text), isSeen } }
}

type Looked = Extract<Awaited<ReturnType<typeof previewImport>>, { ok: true }>['value']
type Added = Extract<Awaited<ReturnType<typeof importPatients>>, { ok: true }>['value']

const lookOrAdd = async (actor: Person | null, { rows, isSeen }: Input): Promise<Result<Looked | Added>> => {
  if (!rows) return refused('sheet-not-read')
  if ('line' in rows) return refused('sheet-line-not-read', { values: { line: rows.line } })
  return isSeen ? importPatients(actor, { rows }) : previewImport(actor, { rows })
}

async function inWords(problems: readonly SheetProblem[]): Promise<readonly string[]> {
  const t = await getTranslations('import')
  const column = await getTranslations('newPatient')
  const codes = problems.map(({ code }, at) => [String(at), { code }] as const)
  const sentences = await saidErrors(Object.fromEntries(codes))
  return problems.map(({ line, field }, at) => {
    const problem = sentences[at]?.words ?? ''
    return field ? t('lineField', { line, field: column(field), problem }) : t('line', { line, problem })
  })
}

/** A date that is told in words shows which number was taken for the month. */
async function asRead(people: Looked['first']): Promise<string> {
  const t = await getTranslations('import')
  const format = await getFormatter()
  const born = (date: string) => format.dateTime(new Date(date), { dateStyle: 'long', timeZone: 'UTC' })
  return format.list(people.map((each) => t('born', { name: fullName(each), date: born(each.dateOfBirth) })))
}

const importAction = statefulAction<Typed, ImportState>(async (refusal, { text }) => {
  const { problem, errors } = await said(refusal)
  return { ...noImport, problem: errors['rows']?.words ?? problem, text }
})

export const readPatients = importAction(lookOrAdd, readSent, async (value, { text }): Promise<ImportState> => {
  if ('added' in value) redirect(`/patients?added=${String(value.added)}`)
  const { fresh, present, problemCount } = value
  const [first, lines] = [await asRead(value.first), await inWords(value.problems)]
  return { problem: null, text, preview: { fresh, first, present, problemCount, lines } }
})
