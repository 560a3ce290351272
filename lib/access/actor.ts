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

/** Whoever holds the paper of a handout: the patient it was given to, for that one alone, and signed in nowhere. */
export interface PaperActor {
  readonly kind: 'patient'
  readonly clinicId: string
  readonly patientId: string
  /** The assignment. */
  readonly only: string
}

/** Whose own it is, whichever way they come. */
export type PatientSelf = PatientActor | PaperActor

/** Keel itself, at its hour and for one clinic at a time. No session ever vouches for it. */
export interface SystemActor {
  readonly kind: 'system'
  readonly clinicId: string
}

/** Whoever signs in. */
export type Person = StaffActor | PatientActor
export type Actor = StaffActor | PatientSelf | SystemActor

export type Role = StaffRole | 'patient' | 'system'

export const roleOf = (actor: Actor): Role => (actor.kind === 'staff' ? actor.role : actor.kind)
export const personOf = (actor: Person | PaperActor): string =>
  actor.kind === 'staff' ? actor.staffId : actor.patientId

/** Whoever an event is by: also nobody in particular, and someone who could not say who they are. */
export type Author = Person | PaperActor | { readonly kind: 'system' } | { readonly kind: 'unknown' }
