import { z } from 'zod'

/** At which revision a page was drawn, as its form says it: what a column of the database can hold. */
export const drawnRevision = z.coerce.number().int().min(0).max(2_147_483_647)
