import { expect, it } from 'vitest'
import { auditFileHref, auditHref } from '@/lib/web/audit-address'

it('leaves out what is not narrowed by', () => {
  expect(auditHref({})).toBe('/audit')
  expect(auditHref({ person: null, kind: 'case.viewed', from: '', to: '2026-11-27', after: '1.x' })).toBe(
    '/audit?kind=case.viewed&to=2026-11-27&after=1.x',
  )
  expect(auditFileHref({ patient: 'p', person: 'w' })).toBe('/audit/log.csv?person=w&patient=p')
})
