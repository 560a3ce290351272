import 'server-only'
import { getToken } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import { cache } from 'react'
import { z } from 'zod'
import type { Person } from '@/lib/access/actor'
import { systemClock } from '@/lib/clock'
import type { Clinic } from '@/lib/db/clinics'
import { findAsking } from '@/lib/db/sessions'
import { env } from '@/lib/env'
import type { Identified } from './identified'
import { openingOnce } from './open-token'

const identifiedSchema = z.object({ clinicId: z.uuid(), sessionId: z.uuid() })

export interface Asker {
  readonly actor: Person
  readonly clinic: Clinic
}

const decode = openingOnce(systemClock)

/** Where the cookie says to look. Only read: next-auth's own `getServerSession` writes it anew each time, for nobody. */
export async function currentSession(): Promise<Identified | null> {
  const { NEXTAUTH_URL, NEXTAUTH_SECRET: secret } = env()
  const req = new NextRequest(NEXTAUTH_URL, { headers: { cookie: (await cookies()).toString() } })
  const token = await getToken({ req, secret, secureCookie: NEXTAUTH_URL.startsWith('https://'), decode })
  const session = identifiedSchema.safeParse(token)
  return session.success ? session.data : null
}

/** Who is asking and of which clinic, once a request. The cookie only says where to look: the database decides. */
export const currentAsker = cache(async (): Promise<Asker | null> => {
  const session = await currentSession()
  return session && askerOf(session)
})

export const currentActor = async (): Promise<Person | null> => (await currentAsker())?.actor ?? null

/** For a page that asks by itself: whoever only looks on does nothing, and is asked to sign in again after a while. */
export async function currentWatcher(): Promise<Person | null> {
  const session = await currentSession()
  return session && watcherOf(session)
}

export const watcherOf = async (identified: Identified, now = systemClock.now()): Promise<Person | null> =>
  (await askerOf(identified, now, false))?.actor ?? null

export async function askerOf(
  { clinicId, sessionId }: Identified,
  now = systemClock.now(),
  isAct = true,
): Promise<Asker | null> {
  const asking = await findAsking(clinicId, sessionId, now, isAct)
  if (!asking) return null
  const { personId, clinic } = asking
  const actor: Person =
    asking.kind === 'patient'
      ? { kind: 'patient', clinicId, sessionId, patientId: personId }
      : { kind: 'staff', clinicId, sessionId, staffId: personId, name: asking.name, role: asking.role }
  return { actor, clinic }
}

export const actorOf = async (identified: Identified, now?: Date): Promise<Person | null> =>
  (await askerOf(identified, now))?.actor ?? null
