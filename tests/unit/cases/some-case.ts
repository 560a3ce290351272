import type { Case, Standing } from '@/lib/cases/case'
import { firstLook } from '@/lib/cases/next-step'
import { type NextStep } from '@/lib/cases/step'
import type { By } from '@/lib/cases/transitions'
import { usual } from './some-schedule'

const openedAt = new Date('2026-11-23T17:00:00Z')
export const now = new Date('2026-11-23T17:05:00Z')

export const me: By = { staffId: 'me', now, schedule: usual('America/Los_Angeles') }

export const standings = {
  open: { state: 'open' },
  mine: { state: 'claimed', ownerId: 'me' },
  theirs: { state: 'claimed', ownerId: 'them' },
  closed: {
    state: 'closed',
    ownerId: 'me',
    outcome: 'seen',
    codes: [],
    closedAt: new Date('2026-11-23T17:03:00Z'),
    signBy: null,
  },
} as const satisfies Record<string, Standing>

/** Nothing stands against closing it as not reached, and nobody has to read it then. */
export const unhindered = { wanted: null, isLead: false, signBy: null }

/** Told once, a minute ago, and answered by nobody. */
export const told = {
  at: new Date('2026-11-23T17:04:00Z'),
  toldAt: new Date('2026-11-23T17:04:00Z'),
  timesTold: 1,
  answered: null,
} as const

export type Given = keyof typeof standings

const dueAt = new Date('2026-11-23T18:00:00Z')

/** Where nothing else is said: whoever has looked is to call, and what the leads were told of was late then. */
const nextOf = ({ standing, firstLookAt = null, escalation = null }: Partial<Case>): NextStep | null => {
  if (standing?.state === 'closed') return null
  const at = escalation?.at ?? dueAt
  return firstLookAt === null ? firstLook(at) : { kind: 'call', at, to: null }
}

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
  moreFlags: 0,
  openedAt,
  targetFrom: openedAt,
  dueAt,
  submittedAt: openedAt,
  firstLookAt: null,
  escalation: null,
  onCall: null,
  nextStep: nextOf(change),
  tries: 0,
  patientSays: null,
  ...change,
})
