import { isOfClosed, type WorklistFilter } from '@/lib/cases/worklist-filters'
import type { Narrowing } from '@/lib/cases/worklist-view'
import type { Tier } from '@/lib/triage/urgency'

/** What of the worklist is shown: everything of it lives in the address, so that a view can be kept and shared. */
export interface WorklistAddress {
  readonly filter: WorklistFilter
  /** Null where every tier is shown, and among closed cases, which stand in another order. */
  readonly tier: Tier | null
  /** The id of the complaint that alone is shown; null where every one is. */
  readonly complaint: string | null
  readonly search: string
  readonly after: string
  /** The case whose patient was just given handouts: what is said once, and where the reader goes on. */
  readonly gave: string
}

/** Whoever comes with it is led to the first row. */
export const foundHash = '#found'

/** What is not said is as it is from the start: all open cases, nobody searched for, the first page. */
export function worklistQuery({
  filter = 'all',
  tier = null,
  complaint = null,
  search = '',
  after = '',
}: Partial<WorklistAddress>): string {
  const params = new URLSearchParams()
  if (filter !== 'all') params.set('show', filter)
  if (tier !== null && !isOfClosed(filter)) params.set('tier', tier)
  if (complaint !== null) params.set('complaint', complaint)
  if (search !== '') params.set('q', search)
  if (after !== '') params.set('after', after)
  return params.toString()
}

/** Without a word of what is shown it would be the list that its reader starts with: all open cases say so. */
export const worklistHref = ({ gave = '', ...address }: Partial<WorklistAddress>): string => {
  const params = new URLSearchParams(worklistQuery(address))
  if (params.size === 0) params.set('show', 'all')
  if (gave !== '') params.set('gave', gave)
  return `/worklist?${params.toString()}`
}

export const viewHref = (viewId: string): string => `/worklist?view=${viewId}`

/** Where a list can be saved as it is narrowed, and where views are arranged. Whom somebody searches for does not go there. */
export const viewsHref = (narrowing: Narrowing): string =>
  worklistHref(narrowing).replace('/worklist?', '/worklist/views?')
