import { describe, expect, it } from 'vitest'
import { auditEventSchema } from '@/lib/audit/event'
import { writtenAuditSchema } from '@/lib/audit/written-event'

const caseId = '0192f0c1-2345-7abc-8def-0123456789ab'

describe('an event of the audit log as it is read', () => {
  it('is what was written', () => {
    const claimed = { type: 'case.claimed', caseId }
    expect(writtenAuditSchema.parse(claimed)).toEqual(claimed)
  })

  it.each<readonly [string, unknown, unknown]>([
    [
      'more beside it that a newer Keel wrote',
      { type: 'case.claimed', caseId, ward: 7 },
      { type: 'case.claimed', caseId },
    ],
    [
      'a kind that only a newer Keel knows',
      { type: 'case.moved', caseId, ward: 7 },
      { type: 'unread', kind: 'case.moved' },
    ],
    [
      'a word that only a newer Keel uses',
      { type: 'list.viewed', list: 'wards', patientIds: [] },
      { type: 'unread', kind: 'list.viewed' },
    ],
    ['nothing at all', null, { type: 'unread', kind: '' }],
  ])('keeps its row: %s', (_what, stored, read) => {
    expect(auditEventSchema.safeParse(stored).success).toBe(false)
    expect(writtenAuditSchema.parse(stored)).toEqual(read)
  })

  it('is never written so', () => {
    expect(auditEventSchema.safeParse({ type: 'unread', kind: 'case.moved' }).success).toBe(false)
  })
})
