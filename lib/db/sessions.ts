import 'server-only'
import { z } from 'zod'
import { staffRoles } from '@/lib/access/actor'
import { awaited, type Awaited } from '@/lib/clinics/second-factor'
import { askAlone } from './ask-alone'
import type { Tx } from './client'
import { clinicRow } from './clinics'
import { stored } from './stored'

const common = { person_id: z.string(), clinic: stored(clinicRow) }
const askingSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('staff'), ...common, name: z.string(), role: z.enum(staffRoles) }),
    z.object({ kind: z.literal('patient'), ...common }),
  ])
  .transform(({ person_id: personId, ...asking }) => ({ personId, ...asking }))
export type Asking = z.infer<typeof askingSchema>

interface NewSession {
  readonly kind: Asking['kind']
  readonly personId: string
  readonly createdAt: Date
  readonly expiresAt: Date
  /** The link that a patient came by. */
  readonly invitationId?: string
  /** What it waits for before it opens anything. */
  readonly awaits?: Awaited | null
  readonly device?: string
  readonly address?: string
  /** When they showed that it is them. */
  readonly confirmedAt?: Date
}

export async function insertSession(tx: Tx, clinicId: string, session: NewSession): Promise<string> {
  const data = { clinicId, activeAt: session.createdAt, ...session }
  const row = await tx.session.create({ data, select: { id: true } })
  return row.id
}

/**
 * Whose session this is, with the clinic: one statement that names the clinic for row-level security by itself. Nothing
 * where the session is over or not of this clinic, where its person has left, or did nothing for too long. `isAct` says
 * that they do something now, which is kept once a minute.
 */
export async function findAsking(
  clinicId: string,
  sessionId: string,
  now: Date,
  isAct: boolean,
): Promise<Asking | null> {
  const { rows } = await askAlone({
    name: 'who-asks',
    text: 'SELECT * FROM keel_who_asks($1, $2, $3, $4)',
    values: [clinicId, sessionId, now, isAct],
  })
  return rows.length === 0 ? null : askingSchema.parse(rows[0])
}

/** The link that a patient came by in this session; null where there is none. */
export const cameBy = (sessionId: string) => ({
  sql: `(SELECT n.invitation_id FROM session n WHERE n.clinic_id = $1 AND n.id = ${sessionId}::uuid)`,
  row: z.string().nullable(),
})

/** Whose it is: a patient's goes with their record where it becomes part of another, and back. */
export async function findPersonOf(tx: Tx, clinicId: string, id: string): Promise<string | null> {
  const row = await tx.session.findUnique({ where: { clinicId_id: { clinicId, id } }, select: { personId: true } })
  return row?.personId ?? null
}

export async function endSession(tx: Tx, clinicId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.session.updateMany({ where: { clinicId, id, endedAt: null }, data: { endedAt: at } })
  return count > 0
}

const halfOpenSchema = z.object({ personId: z.string(), awaits: z.enum(awaited) })

/** Whose password was right, and what is still awaited. */
export async function findHalfOpen(tx: Tx, clinicId: string, id: string, now: Date) {
  const row = await tx.session.findFirst({
    where: { clinicId, id, endedAt: null, expiresAt: { gt: now }, awaits: { not: null } },
    select: { personId: true, awaits: true },
  })
  return row && halfOpenSchema.parse(row)
}

/** False where it waits for nothing any more. */
export async function completeSession(
  tx: Tx,
  clinicId: string,
  id: string,
  from: Readonly<Record<'activeAt' | 'confirmedAt' | 'expiresAt', Date>>,
): Promise<boolean> {
  const { count } = await tx.session.updateMany({
    where: { clinicId, id, endedAt: null, awaits: { not: null } },
    data: { awaits: null, ...from },
  })
  return count > 0
}

/** What somebody's password alone has begun, but for the one that they are in. */
export async function endHalfOpenOf(
  tx: Tx,
  clinicId: string,
  personId: string,
  { at, except }: { readonly at: Date; readonly except: string },
): Promise<void> {
  await tx.session.updateMany({
    where: { ...openOf(clinicId, personId, { at, except }), awaits: { not: null } },
    data: { endedAt: at },
  })
}

/** Whether its person showed since then that it is them. */
export async function isConfirmed(tx: Tx, clinicId: string, id: string, since: Date): Promise<boolean> {
  const row = await tx.session.findFirst({
    where: { clinicId, id, endedAt: null, confirmedAt: { gte: since } },
    select: { id: true },
  })
  return row !== null
}

export async function setConfirmed(tx: Tx, clinicId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.session.updateMany({ where: { clinicId, id, endedAt: null }, data: { confirmedAt: at } })
  return count > 0
}

interface Which {
  readonly at: Date
  /** The one that they are in. */
  readonly except?: string
  readonly only?: string
}

const openOf = (clinicId: string, personId: string, { at, except, only }: Which) => ({
  ...{ clinicId, personId, endedAt: null, expiresAt: { gt: at } },
  ...(except ? { id: { not: except } } : {}),
  ...(only ? { id: only } : {}),
})

const openSchema = z.array(
  z.object({ id: z.string(), createdAt: z.date(), activeAt: z.date(), device: z.string(), address: z.string() }),
)

/** Where somebody who works there is signed in, the latest first: what they did something in since that moment. */
export async function listSessionsOf(tx: Tx, clinicId: string, personId: string, at: Date, activeSince: Date) {
  const rows = await tx.session.findMany({
    where: { ...openOf(clinicId, personId, { at }), kind: 'staff', awaits: null, activeAt: { gt: activeSince } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, createdAt: true, activeAt: true, device: true, address: true },
  })
  return openSchema.parse(rows)
}

/** Those that this patient began with links that have been ended since. */
export async function endSessionsOfEndedLinks(tx: Tx, clinicId: string, patientId: string, at: Date): Promise<void> {
  await tx.session.updateMany({
    where: { ...openOf(clinicId, patientId, { at }), kind: 'patient', invitation: { revokedAt: { not: null } } },
    data: { endedAt: at },
  })
}

/** All of one person's, or all but the one they are in. How many were open. */
export async function endSessionsOf(tx: Tx, clinicId: string, personId: string, which: Which): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: openOf(clinicId, personId, which),
    data: { endedAt: which.at },
  })
  return count
}
