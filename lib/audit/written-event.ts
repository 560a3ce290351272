import { z } from 'zod'
import { type AuditEvent, auditEventSchema } from './event'

const kindAsWritten = z.object({ type: z.string().max(60) }).catch({ type: '' })
const unread = z.unknown().transform((event) => ({ type: 'unread' as const, kind: kindAsWritten.parse(event).type }))
const [first, ...others] = auditEventSchema.options
const known = z.discriminatedUnion('type', [first.strip(), ...others.map((option) => option.strip())])

/**
 * As it is read. While a newer Keel serves beside this one it may have written more: what it wrote along is left out, and what
 * it alone knows keeps its row, with who, when, about whom, and its kind as it stands in the log.
 */
export const writtenAuditSchema: z.ZodType<WrittenAudit> = z.union([known, unread])

export type WrittenAudit = AuditEvent | { readonly type: 'unread'; readonly kind: string }
