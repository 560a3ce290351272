import { z } from 'zod'

const hex = z.string().regex(/^[0-9a-f]+$/)

/** The head of a clinic's chain as it is kept elsewhere, a line a day. */
const keptHeadSchema = z.strictObject({
  clinicId: z.uuid(),
  length: z.int().min(0),
  hash: hex,
  at: z.iso.datetime(),
  signature: z.string().max(200),
})
export type KeptHead = z.infer<typeof keptHeadSchema>
export type UnsignedHead = Omit<KeptHead, 'signature'>

export const signedText = ({ clinicId, length, hash, at }: UnsignedHead): string =>
  ['keel audit head', clinicId, String(length), hash, at].join('\n')

/** Null for a line that is no head. */
export function readKeptHead(line: string): KeptHead | null {
  try {
    return keptHeadSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}
