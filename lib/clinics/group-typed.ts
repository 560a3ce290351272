import { z } from 'zod'
import { groupNameMost } from './group'
import { nameLine } from './settings'

/** What a lead types. */
export const groupSchema = z.object({
  name: nameLine(groupNameMost).min(1, 'field-missing'),
  memberIds: z
    .array(z.uuid('choose-from-list'))
    .min(1, 'choose-members')
    .max(500, 'choose-from-list')
    .transform((ids) => [...new Set(ids)].sort()),
})
