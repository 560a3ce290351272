import type { StaffRole } from '@/lib/access/actor'

export interface SampleStaff {
  readonly name: string
  readonly email: string
  readonly role: StaffRole
}

export interface SampleClinic {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly region: 'US' | 'UK'
  readonly timeZone: string
  /** Null where it has no start page. */
  readonly startAddress: string | null
  readonly staff: readonly SampleStaff[]
}

/** Invented. The numbers are from the ranges that the phone companies keep for films. */
export const sampleClinics: readonly [SampleClinic, SampleClinic] = [
  {
    id: '0193a6c0-0000-7000-8000-000000000001',
    name: 'Harbor Street Spine Clinic',
    phone: '(206) 555-0142',
    region: 'US',
    timeZone: 'America/Los_Angeles',
    startAddress: 'harbor-street',
    staff: [
      { name: 'Rosa Delgado', email: 'desk@harbor.example', role: 'reception' },
      { name: 'Tom Whitfield', email: 'desk2@harbor.example', role: 'reception' },
      { name: 'Dr. Amara Okafor', email: 'clinician@harbor.example', role: 'clinician' },
      { name: 'Dr. Jonas Lindqvist', email: 'clinician2@harbor.example', role: 'clinician' },
      { name: 'Mei-Ling Chao, PT', email: 'clinician3@harbor.example', role: 'clinician' },
      { name: 'Dr. Helen Brandt', email: 'lead@harbor.example', role: 'lead' },
    ],
  },
  {
    id: '0193a6c0-0000-7000-8000-000000000002',
    name: 'Millbrook Back Care',
    phone: '020 7946 0158',
    region: 'UK',
    timeZone: 'Europe/London',
    startAddress: null,
    staff: [
      { name: 'Priya Raman', email: 'desk@millbrook.example', role: 'reception' },
      { name: 'Dr. Owen Pryce', email: 'clinician@millbrook.example', role: 'clinician' },
      { name: 'Fatima Noor, PT', email: 'clinician2@millbrook.example', role: 'clinician' },
      { name: 'Dr. Grace Adeyemi', email: 'lead@millbrook.example', role: 'lead' },
    ],
  },
]

/** The same for everyone invented, and printed at every start: it guards nothing real. */
export const samplePassword = 'keel-sample-only'
