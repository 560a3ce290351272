import 'server-only'
import { z } from 'zod'
import { getClinic } from '@/lib/db/clinics'
import { countByTier, worklistPage, type WorklistRow } from '@/lib/db/worklist'
import { readKey, writeKey } from '@/lib/cases/worklist'
import { ageOn } from '@/lib/patients/patient'
import { defineQuery, done } from '../gateway'

const pageSize = 50
const countCap = 1001

/** Whom do I look at next? Tier, then time left to the target, then age of the case. */
export const listWorklist = defineQuery({
  who: 'staff',
  action: 'worklist.view',
  input: z.object({
    filter: z.enum(['all', 'unclaimed', 'mine']).catch('all'),
    after: z.string().max(200).catch(''),
  }),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, actor, now }, clinic, { filter, after }) => {
    const rows = await worklistPage(tx, clinicId, {
      filter,
      staffId: actor.staffId,
      after: readKey(after),
      size: pageSize,
    })
    const shown = rows.slice(0, pageSize)
    const last = shown.at(-1)
    return done({
      now,
      timeZone: clinic.timeZone,
      counts: await countByTier(tx, clinicId, countCap),
      countCap,
      next: rows.length > pageSize && last ? writeKey(last) : null,
      rows: shown.map((row) => viewOf(row, now, clinic.timeZone, actor.staffId)),
    })
  },
})

const viewOf = (row: WorklistRow, now: Date, timeZone: string, staffId: string) => ({
  id: row.id,
  name: `${row.familyName}, ${row.givenName}`,
  age: ageOn(row.dateOfBirth, now, timeZone),
  tier: row.tier,
  topFlags: row.topFlags.slice(0, 2),
  moreFlags: Math.max(0, row.topFlags.length - 2),
  openedAt: row.openedAt,
  dueAt: row.dueAt,
  isLookedAt: row.firstLookAt !== null,
  isStillAnswering: row.submittedAt === null,
  owner: row.ownerName === null ? null : { name: row.ownerName, isMe: row.ownerId === staffId },
})
