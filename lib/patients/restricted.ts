import { z } from 'zod'

/** Why somebody opens a restricted record. */
export const openingWhys = ['care', 'cover', 'other'] as const
export type OpeningWhy = (typeof openingWhys)[number]

/** So long a reason holds, for the session that gave it and for that record alone. */
export const openForMinutes = 60

export const openedSince = (now: Date): Date => new Date(now.getTime() - openForMinutes * 60_000)

/** Of a lead's own opening another lead judges who is not the patient; where there is none, they themself do, and the page says so. */
export const mayReview = (
  opening: { readonly staffId: string },
  by: { readonly staffId: string; readonly isOnlyLead: boolean },
): boolean => opening.staffId !== by.staffId || by.isOnlyLead

/** By which ids an operation may name whom it is about: one that takes another is about nobody's record. */
export const recordIdsSchema = z.object({
  patientId: z.string().optional().catch(undefined),
  otherId: z.string().optional().catch(undefined),
  patient: z.string().optional().catch(undefined),
  caseId: z.string().optional().catch(undefined),
  assignmentId: z.string().optional().catch(undefined),
  holdId: z.string().optional().catch(undefined),
  mergeId: z.string().optional().catch(undefined),
  messageId: z.string().optional().catch(undefined),
  restrictionId: z.string().optional().catch(undefined),
  openingId: z.string().optional().catch(undefined),
  plannedId: z.string().optional().catch(undefined),
})
