/** Who acts, as the session vouches for it. The clinic comes from here and from nowhere else. */
export const staffRoles = ['reception', 'clinician', 'lead'] as const
export type StaffRole = (typeof staffRoles)[number]

export interface StaffActor {
  readonly kind: 'staff'
  readonly clinicId: string
  readonly sessionId: string
  readonly staffId: string
  readonly name: string
  readonly role: StaffRole
}

export interface PatientActor {
  readonly kind: 'patient'
  readonly clinicId: string
  readonly sessionId: string
  readonly patientId: string
}

export type Actor = StaffActor | PatientActor

export type Role = StaffRole | 'patient'

export const roleOf = (actor: Actor): Role => (actor.kind === 'staff' ? actor.role : 'patient')
export const personOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.staffId : actor.patientId)

/** Whoever an event is by: also nobody in particular, and someone who could not say who they are. */
export type Author = Actor | { readonly kind: 'system' } | { readonly kind: 'unknown' }
