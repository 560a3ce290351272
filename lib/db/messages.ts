import 'server-only'
import { z } from 'zod'
import type { Settled } from '@/lib/messages/delivery'
import {
  type Message,
  type MessageKind,
  messageKinds,
  messageProblems,
  messageStates,
  type NewMessage,
} from '@/lib/messages/message'
import { ask, type Statement } from './ask'
import type { Tx } from './client'
import { allRows } from './parts'
import { moment, wholeRow } from './stored'
import { jobSchema } from '@/lib/jobs/schema'

const columns = {
  id: true,
  kind: true,
  personId: true,
  aboutId: true,
  address: true,
  state: true,
  attempts: true,
  problem: true,
  createdAt: true,
  triedAt: true,
} as const

const messageSchema: z.ZodType<Message> = z.object({
  id: z.string(),
  kind: z.enum(Object.keys(messageKinds) as MessageKind[]),
  personId: z.string(),
  aboutId: z.string().nullable(),
  address: z.string(),
  state: z.enum(messageStates),
  attempts: z.int(),
  problem: z.enum(messageProblems).nullable(),
  createdAt: moment,
  triedAt: moment.nullable(),
})

export async function insertMessage(tx: Tx, clinicId: string, message: NewMessage, at: Date): Promise<string> {
  const row = await tx.message.create({
    data: { clinicId, ...message, personKind: messageKinds[message.kind].to, createdAt: at },
    select: { id: true },
  })
  return row.id
}

export async function findMessage(tx: Tx, clinicId: string, id: string): Promise<Message | null> {
  const row = await tx.message.findUnique({ where: { clinicId_id: { clinicId, id } }, select: columns })
  return row && messageSchema.parse(row)
}

/** Of two jobs for one e-mail, the second waits and sees what the first has made of it. */
export async function lockMessage(tx: Tx, clinicId: string, id: string): Promise<Message | null> {
  await tx.$queryRaw`SELECT 1 FROM message WHERE clinic_id = ${clinicId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return findMessage(tx, clinicId, id)
}

export async function markMessage(
  tx: Tx,
  clinicId: string,
  id: string,
  marks: Settled & { readonly attempts?: number; readonly triedAt?: Date },
): Promise<void> {
  await tx.message.update({ where: { clinicId_id: { clinicId, id } }, data: marks, select: { id: true } })
}

/** The latest of this kind to this person, if it was asked for since then. */
export async function recentMessage(
  tx: Tx,
  clinicId: string,
  { kind, personId }: Pick<NewMessage, 'kind' | 'personId'>,
  since: Date,
): Promise<Message | null> {
  const row = await tx.message.findFirst({
    where: { clinicId, personId, kind, createdAt: { gt: since } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: columns,
  })
  return row && messageSchema.parse(row)
}

/** E-mails stay with the record that they were written to. */
const recordsOf = (patientId: string) =>
  `(SELECT r.id FROM patient r WHERE r.clinic_id = $1 AND (r.id = ${patientId} OR r.merged_into = ${patientId}))`

/** What was written to a patient, oldest first; of very much the newest. */
export const everyMessageTo = (patientId: string) =>
  allRows(
    messageSchema,
    `SELECT to_jsonb(n) AS row FROM (SELECT m.* FROM message m WHERE m.clinic_id = $1 AND m.person_kind = 'patient'
      AND m.person_id IN ${recordsOf(patientId)} ORDER BY m.created_at DESC LIMIT 200) n ORDER BY n.created_at`,
  )

const lost: Statement<Message> = {
  name: 'lock-lost-messages',
  text: `SELECT to_jsonb(m) AS row FROM message m
    WHERE m.clinic_id = $1 AND m.state IN ('waiting', 'sending') AND greatest(m.created_at, m.tried_at) < $2
      AND NOT EXISTS (SELECT FROM ${jobSchema}.job j
        WHERE j.name = 'deliver-message' AND j.state < 'completed' AND j.data ->> 'messageId' = m.id::text)
    ORDER BY m.created_at, m.id LIMIT $3 FOR UPDATE OF m SKIP LOCKED`,
  row: wholeRow(messageSchema),
}

/** What waits to be sent, or was being sent at this moment, and no job is left for: locked, the oldest first. */
export const lockLostMessages = (tx: Tx, clinicId: string, before: Date, cap: number): Promise<readonly Message[]> =>
  ask(tx, lost, [clinicId, before, cap])

export interface MessagePage {
  /** The last row of the page before, by time then id. */
  readonly after: string | null
  readonly size: number
}

/** The latest first, with one more than the page holds where there is another page. */
export async function listMessages(tx: Tx, clinicId: string, page: MessagePage): Promise<readonly Message[]> {
  const rows = await tx.message.findMany({
    where: { clinicId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...(page.after ? { cursor: { clinicId_id: { clinicId, id: page.after } }, skip: 1 } : {}),
    take: page.size + 1,
    select: columns,
  })
  return rows.map((row) => messageSchema.parse(row))
}

const about: Statement<Message> = {
  name: 'messages-about',
  text: `SELECT to_jsonb(m) AS row FROM message m WHERE m.clinic_id = $1 AND m.about_id = $2
    ORDER BY m.created_at, m.id LIMIT 20`,
  row: wholeRow(messageSchema),
}

/** What was written because of this, such as by a link: the oldest first. */
export const messagesAbout = (tx: Tx, clinicId: string, aboutId: string): Promise<readonly Message[]> =>
  ask(tx, about, [clinicId, aboutId])

const sentTo = (personId: string, address: string) => `SELECT to_jsonb(m) AS row FROM message m
  WHERE m.clinic_id = $1 AND m.person_id IN ${recordsOf(personId)} AND m.address = ${address}
  ORDER BY m.created_at DESC, m.id DESC LIMIT 20`
const toPerson: Statement<Message> = { name: 'messages-to', text: sentTo('$2', '$3'), row: wholeRow(messageSchema) }

/** What has become of the latest e-mails to this address of a patient, the latest first. */
export const messagesTo = (
  tx: Tx,
  clinicId: string,
  { personId, address }: Pick<NewMessage, 'personId' | 'address'>,
): Promise<readonly Message[]> => ask(tx, toPerson, [clinicId, personId, address])

export const messagesAt = (personId: string, address: string) => allRows(messageSchema, sentTo(personId, address))
