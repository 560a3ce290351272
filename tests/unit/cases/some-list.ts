import { freshList, type ListedCase, type WorklistAnswer } from '@/lib/cases/live-list'

export const row = (id: string, change: Partial<ListedCase> = {}): ListedCase => ({
  id,
  name: `Rivera, ${id}`,
  age: 46,
  tier: 'SOON',
  topFlags: [],
  moreFlags: 0,
  reopened: null,
  bookedLate: null,
  unreachedSince: null,
  openedAt: 0,
  nextStep: { kind: 'look', at: 0, to: null },
  tries: 0,
  closedAt: null,
  signBy: null,
  speaks: null,
  isStillAnswering: false,
  patientSays: null,
  escalation: null,
  checkIn: null,
  isUnheard: false,
  reading: null,
  hasNews: false,
  isRestricted: false,
  isUnmatched: false,
  owner: null,
  group: null,
  ...change,
})

export const answer = (rows: readonly ListedCase[], change: Partial<WorklistAnswer> = {}): WorklistAnswer => ({
  filter: 'all',
  now: 0,
  timeZone: 'UTC',
  counts: { EMERGENCY: 0, URGENT: 0, SOON: 0, ROUTINE: 0 },
  countCap: 1001,
  filterCap: 101,
  unheard: 0,
  toTalkOver: 0,
  toSign: null,
  unclaimed: 0,
  mine: 0,
  forGroups: null,
  complaint: null,
  complaints: [],
  rows,
  elsewhere: [],
  withoutCase: [],
  emergencies: [],
  next: null,
  isCloseOnly: false,
  ...change,
})

export const rowsOf = (ids: string) => ids.split('').map((id) => row(id))
export const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join('')
export const opened = (ids: string, next: string | null = null) => freshList(answer(rowsOf(ids), { next }))
