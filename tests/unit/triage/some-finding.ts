import type { Finding } from '@/lib/triage/finding'

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
