import type { Finding } from '@/lib/triage/finding'
import type { Raised } from '@/lib/triage/interrupt'

export const someFinding = (id: string, change: Partial<Finding> = {}): Finding => ({
  id,
  kind: 'flag',
  tier: 'EMERGENCY',
  certainty: 'yes',
  label: id,
  reason: 'A reason.',
  sources: [],
  because: [{ item: id, question: 'A question', answer: 'Yes', value: 'new' }],
  ...change,
})

/** It stands, and nobody has read the advice yet. */
export const raised = (id: string, change: Partial<Raised> = {}): Raised => ({
  id: `row of ${id}`,
  finding: someFinding(id),
  withdrawnAt: null,
  acknowledgedAt: null,
  ...change,
})
