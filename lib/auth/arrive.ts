import 'server-only'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { AuditEvent } from '@/lib/audit/event'
import type { Clock } from '@/lib/clock'
import { insertArrival } from '@/lib/db/arrivals'
import { appendAudit } from '@/lib/db/audit-log'
import type { Tx } from '@/lib/db/client'
import { addInvitation, findInvitationById, markIdentified, setFilledInBy } from '@/lib/db/invitations'
import { findPatient, lockPatient } from '@/lib/db/patients'
import { countTryIn, pointsOf } from '@/lib/db/rate-limit'
import { insertSession } from '@/lib/db/sessions'
import { inClinic } from '@/lib/db/transaction'
import { tellLeads } from '@/lib/mail/tell-leads'
import { chosenPathway } from '@/lib/pathways/offered'
import { isSameArrival } from '@/lib/patients/arrival'
import { fillingIn } from '@/lib/patients/filling-in'
import { linkProblem } from '@/lib/patients/invitation'
import { arrivingSchema, isPossibleBirth } from '@/lib/patients/patient'
import { invalid, ok, refused, type Result } from '@/lib/result'
import { networkOf } from '@/lib/web/sender'
import { findStartPage } from './find-start-page'
import type { FromWhere } from './from-where'
import type { Identified } from './identified'
import { newLinkToken } from './secret-token'
import { inLetters } from './set-up-code'

const whereSchema = z.object({ address: z.string().max(100), arrivalId: z.uuid() })

/** In the order in which the page asks. */
const saidSchema = z
  .object({ filledInBy: z.enum(fillingIn, 'choice-missing'), pathway: z.string().max(60).default('') })
  .and(arrivingSchema)
type Said = z.output<typeof saidSchema>

const hours = (count: number): number => count * 3_600_000
const sessionHours = 24

interface Arriving {
  readonly clinicId: string
  /** Made when the page was drawn: what is sent twice is one record. */
  readonly id: string
  readonly said: Said
  readonly sender: string
  readonly now: Date
}

/**
 * Whoever has no link begins a record of their own with what they say of themselves. No record that is there is looked at,
 * so that the answer tells nobody who is a patient here.
 */
export async function arrive(
  input: unknown,
  clock: Clock,
  from: Pick<FromWhere, 'sender'>,
): Promise<Result<Identified>> {
  const where = whereSchema.safeParse(input)
  const page = where.success ? await findStartPage(where.data.address) : null
  if (!where.data || !page) return refused('start-page-closed')
  const parsed = saidSchema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  const now = clock.now()
  const { clinic } = page
  if (!isPossibleBirth(parsed.data.dateOfBirth, now, clinic.timeZone)) return wrong('dateOfBirth', 'date-not-possible')
  const pathway = chosenPathway(page.pathways, parsed.data.pathway || undefined)
  if (!pathway) return wrong('pathway', 'choice-missing')
  const said = { ...parsed.data, pathway: pathway.id }
  const arriving = { clinicId: clinic.id, id: where.data.arrivalId, said, sender: from.sender, now }
  return inClinic(clinic.id, (tx) => begin(tx, arriving))
}

const wrong = (field: string, code: string) => refused('invalid', { fields: { [field]: { code } } })

async function begin(tx: Tx, arriving: Arriving): Promise<Result<Identified>> {
  const { clinicId, id } = arriving
  if (await findPatient(tx, clinicId, id)) return goOn(tx, arriving)
  if (await isTooMany(tx, arriving)) return refused('arrivals-too-many')
  const { givenName, familyName, dateOfBirth, sex } = arriving.said
  const person = { givenName, familyName, dateOfBirth, sex }
  const recordNumber = `NEW-${inLetters(randomBytes(8))}`
  const isNew = await insertArrival(tx, clinicId, { id, recordNumber, ...person, unmatchedSince: arriving.now })
  if (!isNew) return goOn(tx, arriving)
  const invitationId = await inviteAtOnce(tx, arriving)
  return signIn(tx, arriving, invitationId, [{ type: 'patient.arrived', patientId: id, invitationId }])
}

/**
 * Counted with the record that it is about. More than a clinic's bound shuts no page: from then on each network has a bound
 * of its own, so that whoever sends many keeps nobody else out (decision 110). Where nobody says whom it comes from, all are
 * one network.
 */
async function isTooMany(tx: Tx, { clinicId, sender, now }: Arriving): Promise<boolean> {
  const bySender = sender === '' ? 0 : await countTryIn(tx, 'arrival-sender', `${clinicId} ${sender}`)
  if (bySender > pointsOf('arrival-sender')) return true
  const over = (await countTryIn(tx, 'arrival-clinic', clinicId)) - pointsOf('arrival-clinic')
  if (over <= 0) return false
  if (over === 1) await tellLeads({ tx, clinicId, now }, 'arrivals-many')
  const byNetwork = await countTryIn(tx, 'arrival-network', `${clinicId} ${networkOf(sender)}`)
  if (byNetwork > pointsOf('arrival-network')) return true
  return (await countTryIn(tx, 'arrival-most', clinicId)) > pointsOf('arrival-most')
}

/** What every form hangs on, under the record's own id. Its link is told to nobody. */
async function inviteAtOnce(tx: Tx, { clinicId, id: patientId, said, now }: Arriving): Promise<string> {
  const invitationId = await addInvitation(tx, clinicId, {
    ...{ id: patientId, patientId, pathway: said.pathway, caseId: null, createdBy: null, createdAt: now },
    tokenHash: newLinkToken(clinicId).hash,
    expiresAt: new Date(now.getTime() + hours(sessionHours)),
  })
  await markIdentified(tx, clinicId, invitationId, now)
  await setFilledInBy(tx, clinicId, invitationId, said.filledInBy)
  return invitationId
}

/** A second press, or the same page sent again: while the link of the first one stands, and takes turns with who ends it. */
async function goOn(tx: Tx, arriving: Arriving): Promise<Result<Identified>> {
  const { clinicId, id, said, now } = arriving
  const patient = await lockPatient(tx, clinicId, id)
  if (!patient || !isSameArrival(patient, said, now)) return refused('start-page-closed')
  const link = await findInvitationById(tx, clinicId, id)
  return link && linkProblem(link, now) === null ? signIn(tx, arriving, link.id, []) : refused('start-page-closed')
}

async function signIn(
  tx: Tx,
  { clinicId, id: patientId, now }: Arriving,
  invitationId: string,
  events: readonly AuditEvent[],
): Promise<Result<Identified>> {
  const expiresAt = new Date(now.getTime() + hours(sessionHours))
  const session = { kind: 'patient', personId: patientId, createdAt: now, expiresAt, invitationId } as const
  const sessionId = await insertSession(tx, clinicId, session)
  const actor = { kind: 'patient', clinicId, sessionId, patientId } as const
  await appendAudit(tx, clinicId, actor, now, [...events, { type: 'session.started', sessionId }])
  return ok({ clinicId, sessionId })
}
