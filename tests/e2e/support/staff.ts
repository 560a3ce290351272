/** The invented clinics' people by what they are, as the sample data names them. */
export const staff = {
  harbor: {
    reception: 'desk@harbor.example',
    clinician: 'clinician@harbor.example',
    colleague: 'clinician2@harbor.example',
    lead: 'lead@harbor.example',
    /** What they start with is changed by the tests of views, and cases are taken from them by those of a case's acts alone. */
    starter: 'clinician3@harbor.example',
  },
  millbrook: {
    reception: 'desk@millbrook.example',
    clinician: 'clinician@millbrook.example',
    colleague: 'clinician2@millbrook.example',
    lead: 'lead@millbrook.example',
  },
} as const

export type ClinicName = keyof typeof staff
type Emails = { readonly [Name in ClinicName]: (typeof staff)[Name][keyof (typeof staff)[Name]] }
export type StaffEmail = Emails[ClinicName]
