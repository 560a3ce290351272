import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { cache } from 'react'
import type { PaperActor } from '@/lib/access/actor'
import type { Clock } from '@/lib/clock'
import type { Clinic } from '@/lib/db/clinics'
import { findOnPaper } from '@/lib/db/paper'
import { isRateLimited } from '@/lib/db/rate-limit'
import { inClinic } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { daysOfPaper } from '@/lib/handouts/paper'
import type { Locale } from '@/lib/intake/questionnaire'
import { bytesOfId, idOfBytes } from './secret-token'

const dayMs = 24 * 60 * 60 * 1000
const idBytes = 16
const signedBytes = 2 * idBytes + 2
const sealBytes = 16

const seal = (signed: Uint8Array): Buffer =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update('keel-paper:').update(signed).digest().subarray(0, sealBytes)

/**
 * What a handout on paper leads to. Clinic, assignment and last day, sealed: it rests nowhere, is the same however often it
 * is printed on a day, and what was not made here is told apart without a look at any clinic's rows.
 */
export function paperLink(clinicId: string, assignmentId: string, now: Date): string {
  const lastDay = Buffer.alloc(2)
  lastDay.writeUInt16BE(Math.floor(now.getTime() / dayMs) + daysOfPaper)
  const signed = Buffer.concat([bytesOfId(clinicId), bytesOfId(assignmentId), lastDay])
  const token = Buffer.concat([signed, seal(signed)]).toString('base64url')
  return new URL(`/p/${token}`, env().NEXTAUTH_URL).href
}

function readToken(pasted: string) {
  const [, token = ''] = /^([\w-]{67})(?:[^a-z\d].*)?$/is.exec(pasted) ?? []
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== signedBytes + sealBytes) return null
  const signed = bytes.subarray(0, signedBytes)
  if (!timingSafeEqual(seal(signed), bytes.subarray(signedBytes))) return null
  const [clinicId, assignmentId] = [signed.subarray(0, idBytes), signed.subarray(idBytes, 2 * idBytes)].map(idOfBytes)
  return clinicId && assignmentId ? { clinicId, assignmentId, lastDay: signed.readUInt16BE(2 * idBytes) } : null
}

interface Paper {
  readonly clinic: Clinic
  readonly title: string
  /** What the handout was given in. */
  readonly locale: Locale
  /** Who may read it; null where it does not open any more. */
  readonly holder: PaperActor | null
}

/** Once a request: the page, its title and its language all ask. Null for what is no paper of ours. */
export const findPaper = cache(async (token: string, clock: Clock): Promise<Paper | null> => {
  const secret = readToken(token)
  if (!secret) return null
  const { clinicId, assignmentId: only, lastDay } = secret
  const found = await inClinic(clinicId, (tx) => findOnPaper(tx, clinicId, only))
  if (!found) return null
  const { clinic, title, locale, patientId, isGiven } = found
  const isOpen = isGiven && Math.floor(clock.now().getTime() / dayMs) <= lastDay
  return { clinic, title, locale, holder: isOpen ? { kind: 'patient', clinicId, patientId, only } : null }
})

/** Whether a paper was opened too often within a while: it passes from hand to hand. */
export const isOpenedTooOften = ({ only }: PaperActor): Promise<boolean> => isRateLimited('paper-link', only)
