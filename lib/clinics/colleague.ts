import type { StaffRole } from '@/lib/access/actor'

/** Whether somebody works here: asked to join by a link that opens, by one that no longer does, at work, or gone. */
export const standings = ['invited', 'link-ended', 'working', 'left'] as const
export type ColleagueStanding = (typeof standings)[number]

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: StaffRole
  /** Whether they joined: one that was switched off counts. */
  readonly hasPassword: boolean
  /** Since when a passkey alone signs them in. */
  readonly passwordOffAt: Date | null
  readonly disabledAt: Date | null
  readonly isSupervised: boolean
  /** When they last signed in, as far back as that is kept. */
  readonly seenAt: Date | null
  /** Whether sign-ins that are over have gone by themselves here. */
  readonly signInsWent: boolean
  /** Until when the link that they were sent opens. */
  readonly linkUntil: Date | null
  /** Since when they have one-time codes. */
  readonly codesSince: Date | null
  /** With how many passkeys they can sign in. */
  readonly passkeys: number
}

export function standingOf({ disabledAt, hasPassword, linkUntil }: Colleague, now: Date): ColleagueStanding {
  if (disabledAt) return 'left'
  if (hasPassword) return 'working'
  return linkUntil && linkUntil > now ? 'invited' : 'link-ended'
}

/** Whether somebody was never here: once sign-ins go, nobody can say so of who could sign in. */
export const isNeverSeen = ({ seenAt, hasPassword, signInsWent }: Colleague): boolean =>
  seenAt === null && !(hasPassword && signInsWent)

/** Whether cases can be given to them: they can sign in, and see cases. */
export const maySeeCases = ({
  role,
  hasPassword,
  disabledAt,
}: Pick<Colleague, 'role' | 'hasPassword' | 'disabledAt'>) => role !== 'reception' && hasPassword && disabledAt === null

/** Somebody who can sign in has to be able to let others in. */
export const isLastLead = (staffId: string, leads: readonly { readonly id: string }[]): boolean =>
  leads.length === 1 && leads[0]?.id === staffId
