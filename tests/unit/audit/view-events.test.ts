import { expect, it } from 'vitest'
import { patientsOf, staffOf, viewsOf } from '@/lib/audit/view-events'

const at = new Date('2026-11-27T08:00:00Z')
const rows = [
  {
    ...{ id: '1', at, actorKind: 'staff' as const, actorId: 'lead' },
    ...{ event: { type: 'case.taken-over' as const, caseId: 'c', fromStaffId: 'first' }, patientIds: ['alex'] },
  },
  {
    ...{ id: '2', at, actorKind: 'staff' as const, actorId: 'gone' },
    event: { type: 'list.viewed' as const, list: 'worklist' as const, patientIds: ['a', 'b', 'alex'] },
    patientIds: ['a', 'b', 'alex'],
  },
  {
    ...{ id: '3', at, actorKind: 'patient' as const, actorId: 'alex' },
    ...{ event: { type: 'handout.opened' as const, assignmentId: 'x' }, patientIds: ['alex'] },
  },
  {
    ...{ id: '4', at, actorKind: 'system' as const, actorId: null },
    ...{ event: { type: 'staff.created' as const, staffId: 'lead', role: 'lead' as const }, patientIds: [] },
  },
]
const staff = new Map([
  ['lead', 'Dr. Lead'],
  ['first', 'Dr. First'],
])
const patients = new Map([['alex', { name: 'Alex Rivera', isRestricted: true }]])

it('says by names who did what about whom, and how many more a list held', () => {
  expect(viewsOf(rows, staff, patients, 2)).toMatchObject([
    {
      by: { name: 'Dr. Lead' },
      colleague: 'Dr. First',
      patients: [{ id: 'alex', name: 'Alex Rivera', isRestricted: true }],
      more: 0,
    },
    {
      by: { kind: 'staff', name: null },
      colleague: null,
      patients: [{ id: 'a', name: null, isRestricted: false }, { id: 'b' }],
      more: 1,
    },
    { by: { kind: 'patient', name: 'Alex Rivera' }, patients: [{ id: 'alex' }] },
    { by: { kind: 'system', name: null }, colleague: 'Dr. Lead', patients: [], more: 0 },
  ])
})

it('asks for the names that it needs, and of a list for no more than it shows', () => {
  expect(new Set(staffOf(rows))).toEqual(new Set(['lead', 'first', 'gone']))
  expect(new Set(patientsOf(rows, 1))).toEqual(new Set(['alex', 'a']))
})
