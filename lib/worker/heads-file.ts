import 'server-only'
import { type FileHandle, open } from 'node:fs/promises'
import { type KeptHead, readKeptHead } from '@/lib/audit/kept-head'
import { isSignedHead } from '@/lib/auth/head-signature'

const dayOf = ({ at }: KeptHead): string => at.slice(0, 10)

/** Of which clinics a line of that day is there already: a job that failed elsewhere comes again. */
async function keptOn(day: string | undefined, file: FileHandle, authSecret: string): Promise<ReadonlySet<string>> {
  const clinics = new Set<string>()
  if (day === undefined) return clinics
  for await (const line of file.readLines({ start: 0, autoClose: false })) {
    if (!line.includes(day)) continue
    const head = readKeptHead(line)
    if (head && dayOf(head) === day && isSignedHead(head, authSecret)) clinics.add(head.clinicId)
  }
  return clinics
}

/** A full disk may have cut the last line off: what follows must not stand in the same one. */
async function endsInTheMiddle(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return false
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 })
  return buffer.toString() !== '\n'
}

/** Adds what is not there yet of these heads of one day, a line a clinic. */
export async function addHeads(path: string, heads: readonly KeptHead[], authSecret: string): Promise<void> {
  const file = await open(path, 'a+')
  try {
    const kept = await keptOn(heads.map(dayOf)[0], file, authSecret)
    const lines = heads.filter(({ clinicId }) => !kept.has(clinicId)).map((head) => `${JSON.stringify(head)}\n`)
    if (lines.length === 0) return
    await file.appendFile([(await endsInTheMiddle(file)) ? '\n' : '', ...lines].join(''))
  } finally {
    await file.close()
  }
}
