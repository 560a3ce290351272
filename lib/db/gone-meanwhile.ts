import 'server-only'
import { z } from 'zod'

const aboutPatient = /_(?:patient|intake|case|invitation)_id_fkey$/

/** As pg says it, and as Prisma does. */
const missing = z.union([
  z.object({ code: z.literal('23503'), constraint: z.string() }).transform(({ constraint }) => constraint),
  z
    .object({
      meta: z.object({
        driverAdapterError: z.object({
          cause: z.object({
            kind: z.literal('ForeignKeyConstraintViolation'),
            constraint: z.object({ index: z.string() }),
          }),
        }),
      }),
    })
    .transform(({ meta }) => meta.driverAdapterError.cause.constraint.index),
])

/**
 * Whether something could not be written because the record, form, case or link that it hangs on was erased since it was
 * read, in the same moment.
 */
export const isGoneMeanwhile = (problem: unknown): boolean => {
  const read = missing.safeParse(problem)
  return read.success && aboutPatient.test(read.data)
}
