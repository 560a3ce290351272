import type { Attempt } from '@/tests/support/known'
import type { Merge } from '@/lib/patients/merge'
import { at } from '@/tests/support/clinic'

/** One by one, as a query that forgot whose clinic it is: with the other clinic's ids in its hands. */
export type Reads = readonly (readonly [string, Attempt, unknown])[]

export const nothingMoved = { invitations: [], sessions: [], assignments: [] }
export const merge: Merge = {
  ...{ id: '', keptId: '', mergedId: '', at: at(1).now(), staffId: '', was: {}, became: {} },
  moved: {
    ...nothingMoved,
    numberWas: { phoneConfirmedAt: null, phoneIsOthers: false },
    standingWas: { unmatchedSince: null, mailOffAt: null },
  },
  ...{ archivedBefore: null, undoneAt: null },
}
export const now = at(1).now()
export const muchLater = at(99 * 24 * 60).now()
export const notFound = { ok: false, code: 'not-found' }
