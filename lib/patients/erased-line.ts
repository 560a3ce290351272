import { z } from 'zod'

/** By these words the log of a process tells that a record was erased, and which. */
export const erasedWords = 'a record was erased'

const id = z.uuid().toLowerCase()
const lineSchema = z.object({
  msg: z.literal(erasedWords),
  clinicId: id,
  patientId: id,
  /** Records that had become part of it: in a backup from before that, each is one of its own. */
  mergedIds: z.array(id).default([]),
})
export type ErasedLine = Omit<z.output<typeof lineSchema>, 'msg'>

/** One that was cut off says its words no more: they stand at its end. */
const mayTell = (line: string): boolean => line.includes(erasedWords) || line.includes('"patientId"')

/** What one line of the process log says was erased; a line that may have said so and cannot be read is broken. */
export function readErasedLine(line: string): ErasedLine | 'another' | 'broken' {
  if (!mayTell(line)) return 'another'
  const value = valueOf(line)
  if (isSaidOf(value) && value.msg !== erasedWords) return 'another'
  const parsed = lineSchema.safeParse(value)
  if (!parsed.success) return 'broken'
  const { clinicId, patientId, mergedIds } = parsed.data
  return { clinicId, patientId, mergedIds }
}

const isSaidOf = (value: unknown): value is { readonly msg: string } =>
  typeof value === 'object' && value !== null && 'msg' in value && typeof value.msg === 'string'

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The records that the lines name, each once: by clinic. */
export function namedIn(lines: readonly ErasedLine[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>()
  for (const { clinicId, patientId, mergedIds } of lines) {
    const ids = named.get(clinicId) ?? new Set<string>()
    named.set(clinicId, ids)
    for (const each of [patientId, ...mergedIds]) ids.add(each)
  }
  return named
}
