import { z } from 'zod'
import { ok, type Result, refused } from '@/lib/result'
import type { Carer } from './carer'
import { oneLine } from './line'
import { optionalPhone } from './phone'

/** As it is kept. */
export const carerSchema = z.object({
  name: z.string(),
  relation: z.string(),
  phone: z.string(),
  mayKnow: z.boolean(),
}) satisfies z.ZodType<Carer>

export const typedCarerSchema = z.object({
  carerName: oneLine(200).default(''),
  carerRelation: oneLine(80).default(''),
  carerPhone: optionalPhone.default(null),
  carerMayKnow: z.boolean().default(false),
})

/** Nobody, or a name with a number. */
export function carerOf(typed: z.output<typeof typedCarerSchema>): Result<Carer | null> {
  const { carerName: name, carerRelation: relation, carerPhone: phone, carerMayKnow: mayKnow } = typed
  if (name === '' && relation === '' && phone === null) return ok(null)
  const missing = { code: 'field-missing' }
  if (name === '') return refused('invalid', { fields: { carerName: missing } })
  if (phone === null) return refused('invalid', { fields: { carerPhone: missing } })
  return ok({ name, relation, phone, mayKnow })
}
