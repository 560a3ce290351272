import type { Case, Standing } from '@/lib/cases/case'
import type { By } from '@/lib/cases/transitions'
import { usual } from './some-schedule'

const openedAt = new Date('2026-11-23T17:00:00Z')
export const now = new Date('2026-11-23T17:05:00Z')

export const me: By = { staffId: 'me', now, schedule: usual('America/Los_Angeles') }

export const standings = {
  open: { state: 'open' },
  mine: { state: 'claimed', ownerId: 'me' },
  theirs: { state: 'claimed', ownerId: 'them' },
  closed: { state: 'closed', ownerId: 'me', outcome: 'seen', closedAt: new Date('2026-11-23T17:03:00Z') },
} as const satisfies Record<string, Standing>

/** Told once, a minute ago, and answered by nobody. */
export const told = {
  at: new Date('2026-11-23T17:04:00Z'),
  toldAt: new Date('2026-11-23T17:04:00Z'),
  timesTold: 1,
  answered: null,
} as const

export type Given = keyof typeof standings

/** An URGENT case of a sent form that nobody has looked at. */
export const someCase = (change: Partial<Case> = {}): Case => ({
  id: 'case',
  patientId: 'patient',
  intakeId: 'intake',
  pathway: 'back-pain',
  revision: 7,
  standing: standings.open,
  tier: 'URGENT',
  triageTier: 'URGENT',
  decidedBy: 'fever-chills',
  topFlags: ['Fever'],
  openedAt,
  targetFrom: openedAt,
  dueAt: new Date('2026-11-23T18:00:00Z'),
  submittedAt: openedAt,
  firstLookAt: null,
  escalation: null,
  patientSays: null,
  ...change,
})
